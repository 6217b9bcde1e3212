// Who is who, and the language engine: known names, suggestions, sentences with words and trees, who is for
// whom.

#include <standpoint/explanation.hpp>
#include <standpoint/extraction.hpp>
#include <standpoint/gazetteer.hpp>
#include <standpoint/io/conllu.hpp>
#include <standpoint/io/name_suggestions.hpp>
#include <standpoint/io/names.hpp>
#include <standpoint/io/relation_rows.hpp>
#include <standpoint/io/text_file.hpp>
#include <standpoint/knowledge.hpp>
#include <standpoint/language.hpp>
#include <standpoint/language_engine.hpp>
#include <standpoint/name_suggestions.hpp>
#include <standpoint/relation.hpp>
#include <standpoint/treebank.hpp>

#include <filesystem>
#include <iostream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace sp = standpoint;

namespace {

const std::string sentence = "Ida Holt criticised Marel Lines over the toll.";

void known_names() {
  std::cout << sp::shipped_names().size() << " shipped files\n";
  sp::Gazetteer names;
  if (const auto wrong = sp::io::add_shipped_names(names)) std::cout << to_string(*wrong) << '\n';
  // A user's layer goes over the shipped one.
  std::istringstream rows(
      "op,a,b,doc,note\nrename,Docks Board,Board of Docks,,\nkind,Marel,organisation,,\n");
  sp::io::read_names_file(rows, "overrides.csv", "overrides.csv", names);
  names.add(sp::NameOverride{.op = *sp::parse_name_override("not_same"), .a = "Holt", .b = "Ida Holt"});
  if (const auto wrong = names.finish()) std::cout << to_string(*wrong) << '\n';

  const auto& pentagon = names.meanings("Pentagon");
  std::cout << pentagon.front().entity->name << " of " << names.top(*pentagon.front().entity).name << '\n';
  const auto& offices = names.offices("president of the united states");
  const sp::Date day{2022, 3, 1};
  if (const auto* term = offices.empty() ? nullptr : names.holder(offices.front()->id, day)) {
    std::cout << offices.front()->title << ": " << names.held_by(term->person, day).size() << " office held, "
              << (names.find_office(term->office) == offices.front()) << '\n';
  }
  std::cout << names.offices_described("the president").empty() << ' ' << names.given_names("Bill").front()
            << ' ' << names.called("Docks Board", "") << ' ' << names.kept_apart("Ida Holt", "Holt", "")
            << ' ' << to_string(*names.kind_of("Marel", "")) << ' ' << to_string(names.overrides().front().op)
            << '\n';
}

sp::Corpus two_articles() {
  const sp::Extractor extractor;
  sp::Corpus corpus;
  for (const char* text : {"The mayor, Ida Holt, rejected the toll on Monday.",
                           "The union rejected the toll. \"We will not pay the toll,\" Ida M. Holt said."}) {
    sp::Document document;
    document.text = sp::Text(text);
    corpus.add(extractor.extract(std::move(document)));
  }
  sp::resolve_across_documents(corpus);
  return corpus;
}

void suggestions() {
  const sp::Corpus corpus = two_articles();
  const auto names = sp::io::load_names("");
  for (const auto& pair : sp::suggest_names(corpus, **names)) {
    std::cout << pair.a.name << " might be " << pair.b.name << " (" << to_string(pair.ground) << ")\n";
    std::ostringstream table;
    sp::io::write_name_suggestions(table, std::vector{pair});
    std::istringstream answered("accept,a,b\ny," + pair.a.name + "," + pair.b.name + "\n");
    const auto answers = sp::io::read_name_answers(answered, "answers.csv");
    const auto update = sp::io::add_overrides("none/overrides.csv", *answers);
    std::cout << update->bytes << to_string(sp::to_override(pair, false).op) << '\n';
  }
}

void engine() {
  const sp::Language& english = sp::Language::built_in();
  sp::LanguageReader reader(english);
  sp::ParsedText parsed;
  reader.analyse(sentence, parsed);
  for (const auto& word : parsed.words) {
    std::string lemma;
    const std::string form = sentence.substr(word.span.begin, word.span.size());
    english.lemma(form, word.upos, word.xpos, lemma);
    std::cout << form << ' ' << english.labels().upos[word.upos] << ' ' << lemma << '\n';
  }
  const sp::Analysis analysis = sp::analyse(sp::Text(sentence));
  std::cout << analysis.sentences.size() << " sentence, " << analysis.tokens.size() << " tokens; "
            << english.card().substr(0, 1).size() << '\n';
  // A model file is opened with load, or with view where its bytes are in memory.
  std::cout << to_string(sp::Language::load("nowhere.model").error()) << '\n';
  const std::vector<std::byte> nothing;
  std::cout << sp::Language::view(nothing, "empty.model").has_value() << '\n';

  // Treebanks: words that are given are parsed, names of a BIO file are put to them.
  sp::Treebank bank;
  reader.to_treebank(sentence, parsed, bank);
  reader.annotate(bank);
  std::cout << (sp::check_tree(bank.front().words).fault == sp::TreeFault::none) << '\n';
  std::ostringstream conllu;
  sp::io::write_conllu(conllu, bank.front());
  sp::Treebank again;
  const auto keep = [&](sp::Treebank& into) {
    return [&into](sp::TreebankSentence&& one) { return into.push_back(std::move(one)), true; };
  };
  std::istringstream stream(conllu.str());
  sp::io::read_conllu(stream, "a.conllu", sp::io::ConlluUse::training, keep(again), sp::ignore_diagnostics);
  sp::Treebank bio;
  std::istringstream tags("# sent_id = 1\nIda\tB-PER\nHolt\tI-PER\n\n");
  sp::io::read_bio(tags, "a.bio", keep(bio), sp::ignore_diagnostics);
  std::cout << again.front().words.size() << " words, " << sp::io::attach_names(again, bio).different.size()
            << " differ; no such files: "
            << sp::io::read_conllu_file("none", sp::io::ConlluUse::tokens, keep(again),
                                        sp::ignore_diagnostics)
                   .failed
            << sp::io::read_bio_file("none", keep(bio), sp::ignore_diagnostics).failed << '\n';
}

void relations() {
  const sp::Text text(sentence);
  const auto found = sp::relate(text, {0, 8}, {20, 31});
  std::cout << (found->attitude == sp::Attitude::p_opposes_q) << ' ' << found->rule << '\n';
  std::cout << sp::relation_grounds(text, {0, 8}, {20, 31})->size() << " attitudes weighed\n";
  const auto path = (std::filesystem::temp_directory_path() / "standpoint-pairs.tsv").string();
  (void)sp::io::write_text_file(path, "r1\t" + sentence + "\t0\t8\t20\t31\n");
  const auto counts = sp::io::read_relation_rows(
      path, [](sp::io::RelationRow&& row) { return std::cout << row.id << '\n', true; },
      sp::ignore_diagnostics);
  std::cout << counts.rows << " row of " << sp::io::read_text_file(path)->size() << " bytes\n";
  std::filesystem::remove(path);

  // Why a statement was found.
  sp::Document document;
  document.text = text;
  const sp::DocumentRecords records = sp::Extractor().extract(std::move(document));
  const auto lines = sp::explain(records.statements.front(), records);
  std::cout << lines[0] << '\n' << lines[1] << '\n';
}

}  // namespace

int main() {
  known_names();
  suggestions();
  engine();
  relations();
  // Names of a folder over the shipped ones: nothing there is an error that says so.
  sp::Gazetteer none;
  std::cout << to_string(*sp::io::read_names_folder("nowhere", none)) << '\n';
  return 0;
}
