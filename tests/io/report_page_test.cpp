#include "graph/corpus_builder.hpp"

#include <standpoint/io/report.hpp>

#include <doctest/doctest.h>
#include <rapidjson/document.h>

#include <sstream>
#include <string>

namespace standpoint {
namespace {

Corpus hostile() {
  test::CorpusBuilder corpus;
  corpus.date("2026-01-10");
  corpus.says("Ida | <script>", Stance::support, "toll `x` [y](javascript:z)");
  corpus.says("Jon\n# Holt", Stance::oppose, "toll `x` [y](javascript:z)");
  return corpus.build();
}

}  // namespace

TEST_SUITE("report page") {
  TEST_CASE("text of articles cannot become markup of a Markdown page") {
    const Corpus corpus = hostile();
    std::ostringstream out;
    io::write_markdown(out, io::report_page(graph::make_report(corpus), corpus, "Toll *now*"));
    const std::string page = out.str();
    CHECK(page.starts_with("# Toll \\*now\\*\n"));
    CHECK(page.find("<script>") == std::string::npos);
    CHECK(page.find("\n# Holt") == std::string::npos);
    CHECK(page.find("](javascript") == std::string::npos);
    CHECK(page.find("Ida \\| \\<script\\>") != std::string::npos);
    CHECK(page.find("2 statements of 2 actors on 1 issue in 1 document, 2026-01-10.") != std::string::npos);
  }

  TEST_CASE("rows name their sources by number, and each number has its quote once") {
    const Corpus corpus = hostile();
    const auto report = graph::make_report(corpus);
    const auto page = io::report_page(report, corpus, "Toll", 1);
    REQUIRE(page.sources.size() == 1);
    CHECK(page.sources[0].number == 1);
    CHECK(io::report_page(report, corpus, "Toll", 2).sources.size() == 2);
    CHECK(page.sources[0].quote == corpus.find(page.sources[0].statement)->evidence.front().quote.text);
    const auto& main = page.sections[1];
    REQUIRE(main.rows.size() == 1);
    CHECK(main.rows[0].back() == "[1] +1");
    for (const auto& section : page.sections) {
      for (const auto& row : section.rows) CHECK(row.size() == section.columns.size());
    }
  }

  TEST_CASE("a report as JSON holds every id with its quote") {
    const Corpus corpus = hostile();
    std::ostringstream out;
    io::write_report_json(out, graph::make_report(corpus), corpus);
    rapidjson::Document json;
    json.Parse(out.str().c_str());
    REQUIRE(json.IsObject());
    CHECK(json["statements"].GetUint() == 2);
    CHECK(json["conflicts"]["all"].GetUint() == 1);
    const auto& ids = json["conflicts"]["rows"][0]["statement_ids"];
    REQUIRE(ids.Size() == 2);
    for (const auto& id : ids.GetArray()) CHECK(json["quotes"].HasMember(id.GetString()));
    CHECK(json["balance"]["triangle_balance"].IsNull());
  }
}

}  // namespace standpoint
