// Given names that hardly anybody bears whose family name is not written in another script at home: they tell where a name comes from.
// In English spelling; those that are as common in the west ("Anna", "Viktor", "Ivan") are left out.

export const GIVEN_NAMES =
  `vladimir volodymyr vladislav vyacheslav sergey serhiy dmitry dmytro alexey oleksiy olexiy oleksandr aleksandr maksym mikhail mykhailo
  mikheil nikita yevgeny yevhen valery valeriy andrey andriy kirill kyrylo yuri yuriy nikolai mykola svetlana vitaly vitaliy petro olena ihor iryna denys
  oleg oleh pavlo konstantin kostyantyn anatoly anatoliy vasily vasyl grigory hryhoriy gennady leonid timofey fyodor lev pyotr ilya rustem
  rustam vadim vadym vsevolod tatyana natalya lyudmila lyudmyla lyubov nadezhda nadiya ksenia galina halyna yekaterina kateryna arkady artem
  bogdan bohdan yaroslav rostislav svyatoslav zurab irakli bidzina giorgi nikol serzh levon heydar nursultan boyko ivaylo lavrentiy
  ebrahim mahmoud masoud khaled khalid bashar yahya yoav yair yitzhak yasser eyal ruhollah haibatullah ashraf hamid javad jamal jassim
  khalifa nawaz shehbaz shavkat alisher mohammed mohammad muhammad abdullah abbas hassan hossein`.split(/\s+/);
