#include "documents/child_program.hpp"
#include "documents/pdf_text.hpp"
#include "io/scratch.hpp"

#include <standpoint/io/documents.hpp>

#include <doctest/doctest.h>

#include <array>
#include <chrono>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

namespace standpoint::io {
namespace {

// One page of PDF 1.4 with lines at a leading of 14 points; an empty line leaves room, as between paragraphs.
std::string small_pdf(const std::vector<std::string>& lines, const std::string& info = "") {
  std::string content = "BT /F1 12 Tf 14 TL 72 720 Td\n";
  for (const auto& line : lines) content += "(" + line + ") Tj T*\n";
  content += "ET";
  const std::vector<std::string> objects = {
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
      "<</Length " + std::to_string(content.size()) + ">>\nstream\n" + content + "\nendstream",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
      "<<" + info + ">>"};
  std::string pdf = "%PDF-1.4\n";
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < objects.size(); ++i) {
    places.push_back(pdf.size());
    pdf += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
  }
  const std::size_t table = pdf.size();
  pdf += "xref\n0 " + std::to_string(objects.size() + 1) + "\n0000000000 65535 f \n";
  for (const std::size_t place : places) {
    const std::string digits = std::to_string(place);
    pdf += std::string(10 - digits.size(), '0') + digits + " 00000 n \n";
  }
  return pdf + "trailer<</Size " + std::to_string(objects.size() + 1) +
         "/Root 1 0 R/Info 6 0 R>>\nstartxref\n" + std::to_string(table) + "\n%%EOF\n";
}

struct Read {
  std::vector<Document> documents;
  test::Findings findings;
  DocumentCounts counts;
};

Read read(const std::vector<std::string>& inputs) {
  Read r;
  r.counts = read_documents(
      inputs, [&](Document&& d) { return r.documents.push_back(std::move(d)), true; }, r.findings.sink());
  return r;
}

bool has_pdftotext() {
  constexpr std::array<const char*, 2> arguments = {"pdftotext", "-v"};
  const auto ran = run_program(arguments, "", {});
  return ran || ran.error().code != Errc::not_found;
}

}  // namespace

TEST_SUITE("pdf") {
  TEST_CASE("lines become paragraphs: hyphens of line ends go, those of words stay") {
    CHECK(
        join_pdf_lines("Toll rejected\n\nThe mayor re-\njected the toll. A cross-border plan and a cross-\n"
                       "border road.\nNext.\n") ==
        "Toll rejected\n\nThe mayor rejected the toll. A cross-border plan and a cross-border road. Next.\n");
    CHECK(join_pdf_lines("the Moor-\nHolt plan, mother-in-\nlaw, 2025-\n26, a dash -\nhere") ==
          "the Moor-Holt plan, mother-in-law, 2025-26, a dash -here\n");
  }

  TEST_CASE("page numbers go, and a sentence goes on over the page") {
    const std::string half = "The mayor of the harbour town, who had said nothing for a week, rejected";
    CHECK(join_pdf_lines(half + "\n\n12\n\nthe toll on Monday.\n\nthe end\n") ==
          half + " the toll on Monday.\n\nthe end\n");
    CHECK(join_pdf_lines(half + ".\n\nthe toll\n") == half + ".\n\nthe toll\n");
    CHECK(join_pdf_lines("").empty());
    CHECK(join_pdf_lines("7\n").empty());
  }

  TEST_CASE(
      "a PDF is read in paragraphs, with title, author and date; a broken one is an error of that file") {
    if (!has_pdftotext()) return;
    const test::ScratchFolder folder;
    const std::string pdf =
        small_pdf({"The mayor, Ida Holt, re-", "jected the toll.", "", "", "The guild praised Holt."},
                  "/Title(Toll rejected)/Author(Tom Reed)/CreationDate(D:20260302083000Z)");
    const std::string good = folder.write("-x ; touch injected.pdf", pdf);
    const std::string broken = folder.write("broken.pdf", "%PDF-1.4\nnothing here");
    const std::string without_text = folder.write("scan.pdf", small_pdf({}));
    const Read r = read({broken, without_text, good});
    REQUIRE(r.documents.size() == 1);
    CHECK(r.documents[0].text.bytes() ==
          "The mayor, Ida Holt, rejected the toll.\n\nThe guild praised Holt.\n");
    CHECK(r.documents[0].title == "Toll rejected");
    CHECK(r.documents[0].author == "Tom Reed");
    CHECK(r.documents[0].date == Date{2026, 3, 2});
    CHECK(r.counts.failed == 2);
    CHECK(r.findings.has(broken + ": no text could be taken from the PDF: pdftotext: "));
    CHECK(r.findings.has(without_text + ": no text in the PDF: it may hold pictures of pages"));
    CHECK(folder.files() == 3);
  }

  TEST_CASE("a program that is missing, fails, never ends or says too much is ended and named") {
    constexpr std::array<const char*, 1> missing = {"standpoint-has-no-such-program"};
    CHECK(run_program(missing, "", {}).error().code == Errc::not_found);
    constexpr std::array<const char*, 1> copy = {"cat"};
    const std::string much(std::size_t{3} << 20U, 'x');
    CHECK(*run_program(copy, much, {}) == much);
    ProgramLimits small;
    small.max_output_bytes = std::size_t{1} << 20U;
    CHECK(run_program(copy, much, small).error().code == Errc::too_large);
    constexpr std::array<const char*, 2> sleeper = {"sleep", "30"};
    ProgramLimits hasty;
    hasty.time = std::chrono::seconds(1);
    const auto begun = std::chrono::steady_clock::now();
    CHECK(run_program(sleeper, "", hasty).error().code == Errc::stopped);
    CHECK(std::chrono::steady_clock::now() - begun < std::chrono::seconds(20));
    constexpr std::array<const char*, 2> failing = {"cat", "/nowhere/at/all"};
    const auto failed = run_program(failing, "", {});
    CHECK(failed.error().code == Errc::malformed);
    CHECK(failed.error().message.find("/nowhere/at/all") != std::string::npos);
  }
}

}  // namespace standpoint::io
