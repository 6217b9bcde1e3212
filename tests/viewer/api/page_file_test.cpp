#include "api/asked.hpp"

#include <standpoint/viewer/page_file.hpp>

#include <cstddef>
#include <sstream>
#include <string>
#include <string_view>

namespace standpoint::viewer {
namespace {

using standpoint::test::CorpusBuilder;
using test::snapshot_of;

const std::string hostile = "</script><script>alert(1)</script><!-- \u2028 </style>";

std::string file_of(const Snapshot& snapshot) {
  std::ostringstream out;
  page_format().write(out, {snapshot.corpus, snapshot.network, graph::View::all, snapshot.title,
                            io::Picture::map, [](const Diagnostic& d) { FAIL(d.error.message); }});
  return std::move(out).str();
}

std::size_t count(std::string_view text, std::string_view what) {
  std::size_t found = 0;
  for (auto at = text.find(what); at != std::string_view::npos; at = text.find(what, at + 1)) ++found;
  return found;
}

std::string block(const std::string& file, const std::string& id) {
  const std::string begin = "<script type=\"application/json\" id=\"" + id + "\">";
  const auto at = file.find(begin);
  REQUIRE(at != std::string::npos);
  std::string text = file.substr(at + begin.size(), file.find("</script>", at) - at - begin.size());
  const std::string escaped = "\\u003c";
  for (auto place = text.find(escaped); place != std::string::npos; place = text.find(escaped))
    text.replace(place, escaped.size(), "<");
  return text;
}

}  // namespace

TEST_SUITE("page file") {
  TEST_CASE("the page with its data is one file that fetches nothing, and nothing in it ends a script") {
    CorpusBuilder b;
    b.says(hostile, Stance::oppose, "toll").evidence.front().quote.text = hostile;
    b.says("Jon", Stance::support, hostile);
    Snapshot snapshot = snapshot_of(b);
    snapshot.title = hostile;
    const std::string file = file_of(snapshot);
    // Two blocks of data, the page's script; nothing else opens or closes one.
    CHECK(count(file, "<script") == 3);
    CHECK(count(file, "</script") == 3);
    CHECK(count(file, "<style") == 1);
    CHECK(count(file, "</style") == 1);
    CHECK(count(file, "<!--") == 0);
    CHECK(count(file, "<link rel=\"stylesheet\"") == 0);
    CHECK(count(file, " src=\"") == 0);
    const auto policy = file.find("http-equiv=\"Content-Security-Policy\"");
    CHECK(policy < file.find("<style"));
    CHECK(policy < file.find("<script"));
    CHECK(file.find("default-src 'none'; script-src 'sha256-") != std::string::npos);

    Api api(snapshot);
    CHECK(block(file, "standpoint-page") == test::ask(api, "/page").body->bytes);
    const std::string statements = test::ask(api, "/statements").body->bytes;
    CHECK(statements.starts_with("{\"items\":" + block(file, "standpoint-evidence") + ","));
  }

  TEST_CASE("the same map gives the same file, and a large one is packed") {
    CorpusBuilder b;
    b.says("Ida", Stance::oppose, "toll").evidence.front().quote.text = std::string(2'000'000, 'x');
    const Snapshot snapshot = snapshot_of(b);
    const std::string file = file_of(snapshot);
    CHECK(file == file_of(snapshot));
    CHECK(count(file, "data-encoding=\"gzip-base64\"") == 1);
    CHECK(file.size() < 1'000'000);
  }
}

}  // namespace standpoint::viewer
