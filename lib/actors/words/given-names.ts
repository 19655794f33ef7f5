// Given names that hardly anybody bears whose family name is not written in another script at home: they tell where a name comes from.
// In English spelling. Left out are those whose sound is common in Latin letters too: "Viktor", "Andrej", "Ilja", "Alexander".

export const GIVEN_NAMES =
  `vladimir volodymyr vladislav vyacheslav sergey serhiy dmitry dmytro alexey oleksiy olexiy oleksandr mikhail mykhailo
  mikheil yevgeny yevhen valery valeriy andriy kirill kyrylo yuri yuriy mykola svetlana vitaly vitaliy petro olena ihor
  oleg oleh pavlo kostyantyn anatoly anatoliy vasily vasyl grigory hryhoriy gennady leonid timofey fyodor rustem
  rustam vadim vadym vsevolod lyudmila lyudmyla lyubov nadezhda galina yekaterina arkady artem
  bogdan rostislav svyatoslav zurab irakli bidzina giorgi serzh levon heydar nursultan boyko ivaylo lavrentiy
  ebrahim mahmoud masoud khaled khalid bashar yahya yoav yair yitzhak yasser eyal ruhollah haibatullah ashraf hamid javad jassim
  khalifa nawaz shehbaz shavkat alisher mohammed mohammad muhammad abdullah abbas hossein`.split(/\s+/);
