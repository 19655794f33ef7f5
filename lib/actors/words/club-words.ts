// Words in the names of sports clubs, which are called by their city alone: "Freiburg" for "SC Freiburg".

export const CLUB_WORDS = new Set(
  `fc sc sv vfb vfl tsv fsv tsg rb ssv spvgg ksc bsc msv bvb fck hsv 1. borussia eintracht hertha werder bayer fortuna arminia dynamo hansa hamburger füchse rhein-neckar
  thsv thw hsg alba adler eisbären united rovers wanderers athletic hotspur albion ac as afc cf atlético atletico sporting olympique`.split(
    /\s+/,
  ),
);
