// Records in and out of files: JSON Lines, tables of coders, event lists, DNA databases, annotations,
// projects.
//
//   record_files coded/toll.csv

#include <standpoint/graph/corpus_table.hpp>
#include <standpoint/io/check.hpp>
#include <standpoint/io/codebook.hpp>
#include <standpoint/io/codebook_suggestions.hpp>
#include <standpoint/io/dna_database.hpp>
#include <standpoint/io/dna_records.hpp>
#include <standpoint/io/document_source.hpp>
#include <standpoint/io/event_list.hpp>
#include <standpoint/io/html.hpp>
#include <standpoint/io/output_file.hpp>
#include <standpoint/io/project.hpp>
#include <standpoint/io/records.hpp>
#include <standpoint/io/review.hpp>
#include <standpoint/io/text_file.hpp>
#include <standpoint/io/web_annotations.hpp>
#include <standpoint/io/word_vectors.hpp>
#include <standpoint/review.hpp>

#include <filesystem>
#include <iostream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace sp = standpoint;
namespace io = standpoint::io;

namespace {

const auto quiet = sp::ignore_diagnostics;

void streams(const sp::Corpus& corpus, const std::string& table) {
  std::stringstream lines;
  io::RecordWriter writer(lines);
  writer.write_header("example", "1");
  writer.write(corpus);
  std::size_t count = 0;
  const auto each = [&](sp::Record&&) { return ++count, true; };
  const auto read = io::read_records(lines, "a.jsonl", each, quiet);
  std::cout << read->records << " records, " << read->failed << " broken; "
            << to_string(io::OffsetUnit::code_point) << ' ' << io::holds_records(table) << ' '
            << io::read_record_file(table, each, quiet).failed << '\n';

  std::stringstream events;
  (void)io::write_event_list(events, corpus, quiet);
  std::cout << io::read_event_list(events, "a.events.csv", each, quiet)->failed << " broken events, ";
  std::ostringstream annotations;
  io::write_web_annotations(annotations, corpus, {.title = "Toll"});
  std::cout << annotations.str().front() << " annotations, " << sp::graph::make_statement_table(corpus).size()
            << " rows\n";

  const auto source = io::documents_of(corpus);
  std::size_t documents = 0;
  (void)source->each([&](sp::DocumentRecords&&) { return ++documents, true; });
  io::RecordCounts counts;
  std::cout << documents << " documents, " << source->statement_count() << " statements, "
            << source->names().documents().size() << " held; a table is no file of records: "
            << (io::documents_of_file(table, counts, quiet) == nullptr) << '\n';
  const sp::Document page =
      io::read_html("<html><title>Toll</title><article><p>We say no.</p></article></html>");
  std::cout << page.title << ": " << page.text.bytes() << '\n';
}

void dna(const sp::Corpus& corpus, const std::string& path) {
  auto file = io::OutputFile::create(path);
  if (!io::write_dna(file->stream(), corpus, quiet) || !file->commit()) return;
  sp::Corpus again;
  const auto add = [&](sp::Record&& record) { return again.add(std::move(record)), true; };
  (void)io::read_dna_records(path, add, quiet);
  again.finish();
  std::cout << io::is_dna_file(path) << ' ' << again.statements().size() << " statements from DNA, "
            << io::read_dna_statements(path, "", quiet)->size() << " of one type\n";
}

void project(const std::string& records, const std::string& path) {
  auto file = io::Project::open(path, io::ProjectAccess::create);
  std::vector<sp::Run> runs;
  file->begin_run("add", sp::Run{.id = sp::RunId("r:1"), .version = "1"});
  io::read_document_records(
      records, [&](sp::DocumentRecords&& found) { return file->add({std::move(found)}).has_value(); }, runs,
      quiet);
  (void)file->end_run({{"documents", 6}});
  (void)file->add_runs(runs);
  const auto counts = file->counts();
  std::cout << counts->documents << " documents, " << counts->statements << " statements, "
            << file->runs()->size() << " run, " << file->record_runs()->size()
            << " coding, damage: " << file->damage()->size() << ' ' << io::is_project_file(path)
            << std::filesystem::path(file->path()).extension() << '\n';

  // One document comes anew, one goes.
  const auto numbers = *file->documents();
  std::vector<sp::DocumentRecords> all;
  const auto keep = [&](sp::DocumentRecords&& found) { return all.push_back(std::move(found)), true; };
  (void)file->read(keep, quiet);
  const auto title = file->document(numbers[0].first)->title;
  std::cout << title << ' ' << file->find(io::DocumentKey::title, title)->size() << '\n';
  (void)file->replace({{numbers[0].first, all.front()}});
  const std::vector<std::int64_t> gone = {numbers[1].first};
  std::cout << file->remove(gone)->statements << " statements removed\n";

  // Decisions stay in it.
  sp::Corpus corpus;
  for (auto& found : all) corpus.add(std::move(found));
  corpus.finish();
  auto rows = sp::review_rows(corpus);
  rows.front().status = sp::ReviewStatus::accepted;
  std::stringstream review;
  io::write_reviews(review, rows);
  const auto reviews = io::read_reviews(review, "review.csv");
  std::cout << file->store(*reviews).has_value() << file->reviews()->documents().size() << ' '
            << io::read_reviews_file("nowhere.csv").has_value() << '\n';

  std::ostringstream bytes;
  std::cout << io::write_project(bytes, corpus).has_value() << bytes.str().substr(0, 6) << '\n';
  const std::vector<std::string> paths = {path};
  std::cout << io::check_files(
                   paths, [](sp::Finding&&) {}, quiet)
                   ->statements
            << " statements are sound\n";
}

void codebook(const std::string& folder) {
  sp::Codebook book;
  book.add(sp::CodedIssue{.id = "toll", .label = "Toll"});
  book.finish();
  if (const auto wrong = io::write_codebook(folder, book)) std::cout << to_string(*wrong) << '\n';
  const std::vector<sp::CodebookPhrase> phrases = {{.issue = "toll", .phrase = "bridge toll"}};
  io::append_to_codebook(folder, {}, phrases);
  io::move_codebook_phrase(folder, {.id = "ferry", .label = "Ferry"},
                           {.issue = "ferry", .phrase = "bridge toll"});
  const auto again = *io::load_codebook(folder);
  std::cout << again->issues().size() << " issues, " << again->phrases().front().issue << '\n';
  sp::Codebook by_hand;
  std::istringstream table("id,label\nzone,Zone\n");
  std::cout << io::read_codebook_file(table, "issues.csv", "issues.csv", by_hand).has_value() << '\n';

  // Suggestions as a table, with answers.
  const std::vector<sp::CodebookSuggestion> suggestions = {{.phrase = "bridge fee", .issue = "toll"}};
  std::ostringstream asked;
  io::write_codebook_suggestions(asked, suggestions, [](const sp::DocumentId& id) { return id.value; });
  std::string text = asked.str();
  text.insert(text.find('\n') + 1, "y");
  std::istringstream answered(text);
  const auto answers = io::read_codebook_answers(answered, "more.csv", *again);
  std::cout << answers->phrases.front().phrase << ' '
            << io::read_codebook_answers_file("nowhere.csv", *again).has_value() << '\n';

  std::istringstream vectors("2 2\ntoll 1 0\nfee 0.9 0.1\n");
  std::cout << io::read_word_vectors(vectors, "a.vec", {"toll"})->of.size() << ' '
            << io::read_word_vectors_file("nowhere.vec", {"toll"}).has_value() << '\n';
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  const auto folder = std::filesystem::temp_directory_path() / "standpoint-record-files";
  std::filesystem::remove_all(folder);
  std::filesystem::create_directories(folder);
  sp::Corpus corpus;
  io::read_corpus(std::vector<std::string>{argv[1]}, corpus, quiet);
  corpus.finish();
  streams(corpus, argv[1]);
  dna(corpus, folder / "toll.dna");
  project(argv[1], folder / "toll.standpoint");
  codebook(folder / "codebook");
  std::filesystem::remove_all(folder);
  return 0;
}
