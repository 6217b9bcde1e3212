#pragma once
// A report (graph/report.hpp) as a page to read and as data.

#include <standpoint/graph/report.hpp>
#include <standpoint/model/corpus.hpp>

#include <ostream>
#include <string>
#include <vector>

namespace standpoint::io {

/// A report in words: sections of short tables, and the sentences that they rest on. Texts are as they stand
/// in the corpus, unescaped: who shows them escapes them.
struct ReportPage {
  /// A heading with its table and quotes.
  struct Section {
    std::string heading;
    std::string note;                            ///< what is counted, in a sentence
    std::vector<std::string> columns;            ///< none: the section is its note
    std::vector<std::vector<std::string>> rows;  ///< as many cells as columns
    std::size_t left_out = 0;                    ///< rows beyond these
  };
  /// The evidence behind "[3]".
  struct Source {
    std::size_t number = 0;
    StatementId statement;
    std::string document;  ///< title, else id
    Date date;
    std::string quote;
    std::string url;
  };
  std::string title;
  std::vector<Section> sections;
  std::vector<Source> sources;
};

/// Each row names at most `quotes` of the statements it rests on, by the number of its source, and says how
/// many more there are. Linear in what the report holds.
ReportPage report_page(const graph::Report& report, const Corpus& corpus, const std::string& title,
                       std::size_t quotes = 3);

/// CommonMark with tables as GitHub has them; text of articles cannot become markup.
void write_markdown(std::ostream& out, const ReportPage& page);

/// One JSON object: the report's members under their names, all statement ids, and `quotes` with the quote,
/// document and date of each id.
void write_report_json(std::ostream& out, const graph::Report& report, const Corpus& corpus);

}  // namespace standpoint::io
