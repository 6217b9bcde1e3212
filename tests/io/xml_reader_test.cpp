#include "xml_reader.hpp"

#include "xml_encoding.hpp"

#include <doctest/doctest.h>

#include <sstream>
#include <string>

namespace standpoint::io {
namespace {

class Recorder final : public XmlHandler {
 public:
  void start(std::string_view name, const XmlAttributes& attributes) override {
    told += "<" + std::string(name) + " " + std::string(attributes.value("id")) + ">";
  }
  void end(std::string_view) override { told += "/"; }
  void text(std::string_view piece) override { told += piece; }
  std::string told;
};

struct Outcome {
  std::string told;
  std::string problem;
  std::size_t external = 0;
};

Outcome read(const std::string& text, const XmlLimits& limits = {}) {
  XmlReader reader("x.xml", limits);
  Recorder recorder;
  std::istringstream in(text);
  const auto problem = reader.parse(in, recorder);
  return {recorder.told, problem ? to_string(*problem) : "", reader.external_entities()};
}

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

std::string utf16(const std::string& ascii) {
  std::string wide = "\xFF\xFE";
  for (const char c : ascii) {
    wide += c;
    wide += '\0';
  }
  return wide;
}

}  // namespace

TEST_SUITE("XML reader") {
  TEST_CASE("elements, text, CDATA and references are told in order") {
    const auto outcome = read("<?xml version=\"1.0\"?><a id=\"1\">x&amp;<![CDATA[<y>]]><b/>&#233;</a>");
    CHECK(outcome.problem == "");
    CHECK(outcome.told == "<a 1>x&<y><b >/é/");
  }

  TEST_CASE("encodings are read as declared; one that is not kept to is an error") {
    CHECK(read("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>\xE9</a>").told == "<a >é/");
    CHECK(read("<?xml version=\"1.0\" encoding=\"windows-1252\"?><a>\x80</a>").told == "<a >€/");
    CHECK(read("<?xml version=\"1.0\" encoding=\"iso-8859-15\"?><a>\xA4</a>").told == "<a >€/");
    CHECK(read(utf16("<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>b</a>")).told == "<a >b/");
    CHECK(read("\xEF\xBB\xBF<a>b</a>").told == "<a >b/");
    CHECK(contains(read("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>\xE9</a>").problem,
                   "x.xml:2: broken XML: not well-formed (invalid token); the encoding may not be"));
    CHECK(
        contains(read("<?xml version=\"1.0\" encoding=\"US-ASCII\"?><a>\xE9</a>").problem, "invalid token"));
    CHECK(
        contains(read("<?xml version=\"1.0\" encoding=\"UTF-16\"?><a/>").problem, "save the file as UTF-8"));
    CHECK(contains(read("<?xml version=\"1.0\" encoding=\"Shift_JIS\"?><a/>").problem, "unknown encoding"));
    CHECK(contains(read("<?xml version=\"1.0\" encoding=\"none-such\"?><a/>").problem, "unknown encoding"));
  }

  TEST_CASE("single_byte_encoding takes names only, of encodings with one byte a character") {
    CHECK(single_byte_encoding("windows-1251").has_value());
    CHECK((*single_byte_encoding("ISO-8859-7"))[0xE1] == 0x3B1);
    CHECK_FALSE(single_byte_encoding("UTF-8").has_value());
    CHECK_FALSE(single_byte_encoding("GB18030").has_value());
    CHECK_FALSE(single_byte_encoding("../UTF-8").has_value());
    CHECK_FALSE(single_byte_encoding("ISO-8859-7//IGNORE").has_value());
    CHECK_FALSE(single_byte_encoding("EBCDIC-US").has_value());
    CHECK_FALSE(single_byte_encoding("").has_value());
  }

  TEST_CASE("external entities are never opened, and counted") {
    const auto outcome = read(
        "<!DOCTYPE a [<!ENTITY secret SYSTEM \"file:///etc/passwd\"><!ENTITY own \"mine\">]>"
        "<a>[&secret;&own;]</a>");
    CHECK(outcome.problem == "");
    CHECK(outcome.told == "<a >[mine]/");
    CHECK(outcome.external == 1);
    const auto with_dtd = read("<!DOCTYPE a SYSTEM \"http://example.org/a.dtd\"><a>&nbsp;</a>");
    CHECK(with_dtd.problem == "");
    CHECK(with_dtd.external == 2);
    CHECK(contains(read("<a>&nbsp;</a>").problem, "undefined entity; declare the entity"));
  }

  TEST_CASE("entities that stand for far more than the file are refused") {
    std::string bomb = "<!DOCTYPE a [<!ENTITY e0 \"ha\">";
    for (int i = 1; i < 12; ++i) {
      bomb += "<!ENTITY e" + std::to_string(i) + " \"";
      for (int j = 0; j < 10; ++j) bomb += "&e" + std::to_string(i - 1) + ";";
      bomb += "\">";
    }
    const auto outcome = read(bomb + "]><a>&e11;</a>");
    CHECK(contains(outcome.problem, "its entities stand for far more text than the file has"));
    CHECK(outcome.told.size() < 2'000'000);
    std::string many = "<!DOCTYPE a [<!ENTITY e \"" + std::string(100'000, 'x') + "\">]><a>";
    for (int i = 0; i < 10'000; ++i) many += "&e;";
    CHECK(contains(read(many + "</a>").problem, "amplification"));
    CHECK(contains(read("<!DOCTYPE a [<!ENTITY e \"&e;\">]><a>&e;</a>").problem, "recursive entity"));
    XmlLimits strict;
    strict.takes_doctype = false;
    CHECK(contains(read("<!DOCTYPE a><a/>", strict).problem, "a DOCTYPE is not read"));
  }

  TEST_CASE("depth and giant tags have limits; within them tags over many chunks are read") {
    XmlLimits limits;
    limits.deepest = 3;
    CHECK(read("<a><a><a/></a></a>", limits).problem == "");
    CHECK(contains(read("<a><a><a><a/></a></a></a>", limits).problem, "in more than 3 others"));
    const std::string wide(3'000'000, 'x');
    const auto outcome = read("<a id=\"" + wide + "\"/>");
    CHECK(outcome.problem == "");
    CHECK(outcome.told.size() == wide.size() + 5);
    limits.longest_tag = 1'000'000;
    CHECK(
        contains(read("<a id=\"" + wide + "\"/>", limits).problem, "a tag or comment of more than 1000000"));
    CHECK(contains(read("<!--" + wide + "--><a/>", limits).problem, "a tag or comment of more than 1000000"));
  }
}

}  // namespace standpoint::io
