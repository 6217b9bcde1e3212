// standpoint train --trees A.conllu ... --names B.bio ... -o MODEL: a language model from treebanks.

#include "command_output.hpp"
#include "commands.hpp"
#include "console.hpp"
#include "exit_code.hpp"
#include "language/training/recipe.hpp"
#include "signals.hpp"

#include <standpoint/io/conllu.hpp>
#include <standpoint/io/text_file.hpp>
#include <standpoint/reading/pipeline.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <ostream>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

namespace standpoint::cli {
namespace {

struct TrainOptions {
  std::vector<std::string> trees, names, held_back_trees, held_back_names;
  std::string lists, first_lists, card, output;
  training::ModelRecipe recipe = training::default_recipe();
  bool quiet = false;
};

// Treebanks with the names of the BIO files at their sentences; names of other sentences are a treebank of
// their own.
struct Read {
  std::vector<Treebank> treebanks;
  bool failed = false;
};

Read read_treebanks(const std::vector<std::string>& trees, const std::vector<std::string>& names,
                    Console& console) {
  Read out;
  const auto collect = [](Treebank& into) {
    return [&into](TreebankSentence&& sentence) {
      into.push_back(std::move(sentence));
      return true;
    };
  };
  std::unordered_set<std::string> known;
  for (const auto& path : trees) {
    Treebank treebank;
    const auto counts =
        io::read_conllu_file(path, io::ConlluUse::training, collect(treebank), console.sink());
    out.failed = out.failed || counts.failed > 0;
    for (const auto& sentence : treebank) known.insert(sentence.id);
    out.treebanks.push_back(std::move(treebank));
  }
  const std::size_t with_trees = out.treebanks.size();
  for (const auto& path : names) {
    Treebank named;
    const auto counts = io::read_bio_file(path, collect(named), console.sink());
    out.failed = out.failed || counts.failed > 0;
    for (std::size_t i = 0; i < with_trees; ++i) {
      const auto join = io::attach_names(out.treebanks[i], named);
      for (const auto& id : join.different) {
        console.report(
            {Severity::warning,
             {Errc::malformed, path,
              fmt::format("sentence {} has other words than its tree; its names are left out", id)}});
      }
    }
    std::erase_if(named, [&](const TreebankSentence& s) { return !s.id.empty() && known.contains(s.id); });
    if (!named.empty()) out.treebanks.push_back(std::move(named));
  }
  return out;
}

// LIST<TAB>name lines.
Result<std::vector<std::pair<std::string, std::string>>> read_lists(const std::string& path) {
  auto text = io::read_text_file(path);
  if (!text) return text.error();
  std::vector<std::pair<std::string, std::string>> out;
  std::size_t number = 0;
  for (std::size_t at = 0; at < text->size();) {
    const std::size_t end = std::min(text->find('\n', at), text->size());
    const std::string_view line = std::string_view(*text).substr(at, end - at);
    ++number;
    at = end + 1;
    if (line.empty() || line.front() == '#') continue;
    const std::size_t tab = line.find('\t');
    if (tab == 0 || tab == std::string_view::npos || tab + 1 == line.size()) {
      return Error{Errc::malformed, fmt::format("{}:{}", path, number),
                   "expected a list and a name parted by a tab"};
    }
    out.emplace_back(line.substr(0, tab), line.substr(tab + 1));
  }
  return out;
}

std::string describe(const training::Accuracy& a) {
  std::string text;
  if (a.tree_words > 0) text += fmt::format(" upos {:.4f} uas {:.4f} las {:.4f}", a.upos, a.uas, a.las);
  if (a.gold_names > 0) text += fmt::format(" names {:.4f}", a.names_f1);
  return text;
}

int run_train(TrainOptions options) {
  hold_stop_signals();
  Console console(options.quiet);
  // A wrong path is found before hours of work, not after.
  const auto out = CommandOutput::open(options.output, console);
  if (out == nullptr) return exit_failed;
  for (auto& [path, into] : {std::pair(&options.lists, &options.recipe.lists),
                             std::pair(&options.first_lists, &options.recipe.first_lists)}) {
    if (path->empty()) continue;
    auto lists = read_lists(*path);
    if (!lists) return console.error(lists.error()), exit_failed;
    *into = std::move(*lists);
  }
  if (!options.card.empty()) {
    auto card = io::read_text_file(options.card);
    if (!card) return console.error(card.error()), exit_failed;
    options.recipe.card = std::move(*card);
  }
  auto read = read_treebanks(options.trees, options.names, console);
  auto held_back = read_treebanks(options.held_back_trees, options.held_back_names, console);
  if (read.failed || held_back.failed) {
    console.error(
        {Errc::malformed, "", "no model was made; mend the lines above or leave their sentences out"});
    return exit_failed;
  }
  options.recipe.teacher.words_per_batch = options.recipe.network.words_per_batch;
  training::TrainingData data{std::move(read.treebanks), std::move(held_back.treebanks)};

  const auto model =
      training::train_model(options.recipe, data, [&](const training::TrainingProgress& progress) {
        std::string line = fmt::format("{}, epoch {} of {}: loss {:.4f}", progress.stage, progress.epoch,
                                       progress.epochs, progress.loss);
        for (const auto& accuracy : progress.held_back) line += " |" + describe(accuracy);
        console.note(line);
        return true;
      });
  if (!model) {
    console.error(model.error());
    return exit_failed;
  }
  out->stream().write(reinterpret_cast<const char*>(model->data()),
                      static_cast<std::streamsize>(model->size()));
  if (!out->commit(console)) return exit_failed;
  console.note(fmt::format("{}: a model of {} bytes", options.output, model->size()));
  return exit_ok;
}

}  // namespace

void add_train(CLI::App& program, Run& run) {
  auto* command =
      program.add_subcommand("train", "a language model from treebanks (CoNLL-U) and names (BIO)");
  auto options = std::make_shared<TrainOptions>();
  training::ModelRecipe& recipe = options->recipe;
  command->add_option("--trees", options->trees, "annotated sentences, .conllu or .conllu.gz")
      ->required()
      ->type_name("FILE...");
  command->add_option("--names", options->names, "names in BIO tags; joined to the trees by sent_id")
      ->type_name("FILE...");
  command->add_option("--dev-trees", options->held_back_trees, "scored now and then, never learnt from")
      ->type_name("FILE...");
  command->add_option("--dev-names", options->held_back_names, "the same for names")->type_name("FILE...");
  command->add_option("--lists", options->lists, "lists of names, LIST<TAB>name lines")->type_name("FILE");
  command
      ->add_option("--first-lists", options->first_lists,
                   "lists of the stages before the last; else the same")
      ->type_name("FILE");
  command->add_option("--card", options->card, "text kept in the model: data, licences")->type_name("FILE");
  command->add_option("--layers", recipe.network.shape.lstm, "widths of the LSTM layers, multiples of 8")
      ->delimiter(',')
      ->check(CLI::Range(8, 512))
      ->type_name("N,N");
  command->add_option("--epochs", recipe.network.epochs, "times that all sentences are read")
      ->check(CLI::Range(1, 1000));
  command
      ->add_option("--teachers", recipe.teachers,
                   "larger networks trained first, whose answers it learns, too")
      ->check(CLI::Range(0, 20));
  command->add_option("--teacher-epochs", recipe.teacher.epochs, "epochs of each")
      ->check(CLI::Range(1, 1000));
  command
      ->add_option("--soft-share", recipe.network.soft_share,
                   "share of the teachers' answers where gold ones are known")
      ->check(CLI::Range(0.0, 1.0));
  command
      ->add_option("--batch-words", recipe.network.words_per_batch,
                   "words learnt from at a time; fewer for a small treebank")
      ->check(CLI::Range(10, 100000));
  command
      ->add_option("--refining-epochs", recipe.refining.epochs,
                   "epochs of the last stage, which is for names")
      ->check(CLI::Range(0, 1000));
  command
      ->add_option("--name-noise", recipe.refining.noise.names,
                   "share of the names that others of their type stand for, anew each epoch; last stage")
      ->check(CLI::Range(0.0, 1.0));
  command
      ->add_option("--list-noise", recipe.refining.noise.lists,
                   "share of the sentences that are read without the lists; last stage")
      ->check(CLI::Range(0.0, 1.0));
  command->add_option_function<std::uint64_t>(
      "--seed", [options](std::uint64_t seed) { training::set_seed(options->recipe, seed); },
      "of the random numbers, the teachers' too; the same seed gives the same model");
  command->add_option("--threads", recipe.network.threads, "1 or 2; the model is the same")
      ->check(CLI::Range(1, 2));
  command->add_option("-o,--output", options->output, "model file")->required()->type_name("FILE");
  command->add_flag("--quiet", options->quiet, "print errors only");
  command->footer(
      "Examples:\n"
      "  standpoint train --trees train.conllu.gz --names train.bio.gz --dev-trees dev.conllu.gz -o "
      "german.model\n"
      "  standpoint parse --model german.model text.txt");
  command->callback([&run, options] {
    for (const int width : options->recipe.network.shape.lstm) {
      if (width % 8 != 0) throw CLI::ValidationError("--layers", "widths must be multiples of 8");
    }
    if (options->recipe.network.shape.lstm.size() > 4)
      throw CLI::ValidationError("--layers", "at most 4 layers");
    run = [options] { return run_train(*options); };
  });
}

}  // namespace standpoint::cli
