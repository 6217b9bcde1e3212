#!/usr/bin/env bash
# Trains english.model, bit for bit: core/language/data/train_english.sh DATA PROGRAM [OUT [SEED]]
#
#   DATA     folder with treebank/ (ewt, gum: *-train.conllu.gz, *-dev.conllu.gz) and ner/ (uner-ewt, gum, crossner: *.bio.gz);
#            MODEL.md says where they come from
#   PROGRAM  a release build of standpoint
#   SEED     1 for english.model; with another the rules of extraction can be tried on a parser that errs elsewhere
#            (tests/eval/run_extraction --second-model)
#
# Two cores, AVX2 and FMA, 1 GB of memory, half an hour. The dev sets are scored, never learnt from.
set -euo pipefail
data=${1:?usage: train_english.sh DATA PROGRAM [OUT [SEED]]}
program=${2:?usage: train_english.sh DATA PROGRAM [OUT [SEED]]}
here=$(cd "$(dirname "$0")" && pwd)
out=${3:-$here/english.model}

"$program" train \
  --trees "$data/treebank/ewt-train.conllu.gz" "$data/treebank/gum-train.conllu.gz" \
  --names "$data/ner/uner-ewt-train.bio.gz" "$data/ner/gum-train.bio.gz" \
  "$data/ner/crossner-politics-train.bio.gz" "$data/ner/crossner-other-train.bio.gz" \
  --dev-trees "$data/treebank/ewt-dev.conllu.gz" "$data/treebank/gum-dev.conllu.gz" \
  --dev-names "$data/ner/uner-ewt-dev.bio.gz" "$data/ner/gum-dev.bio.gz" "$data/ner/crossner-politics-dev.bio.gz" \
  --lists "$here/name_lists.tsv" --first-lists "$here/first_name_lists.tsv" --card "$here/card.txt" --seed "${4:-1}" -o "$out"
