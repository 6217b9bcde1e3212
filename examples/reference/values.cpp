// The values that records are made of: text and places in it, dates, ids, names, words of the format, errors.

#include <standpoint/model/ascii.hpp>
#include <standpoint/model/counted.hpp>
#include <standpoint/model/date.hpp>
#include <standpoint/model/document.hpp>
#include <standpoint/model/entity.hpp>
#include <standpoint/model/id.hpp>
#include <standpoint/model/random.hpp>
#include <standpoint/model/result.hpp>
#include <standpoint/model/spelling.hpp>
#include <standpoint/model/statement.hpp>
#include <standpoint/model/string_pool.hpp>
#include <standpoint/model/text.hpp>
#include <standpoint/model/utf8.hpp>

#include <iostream>
#include <string>

namespace sp = standpoint;

namespace {

// What comes from outside is a value or an error that says what to do.
sp::Result<sp::Date> day(const std::string& text) {
  const auto date = sp::parse_date(text);
  if (!date)
    return sp::Error{sp::Errc::invalid_value, "table.csv:7", "'" + text + "' is no date; write 2026-03-02"};
  return *date;
}

void texts() {
  const sp::CleanText clean = sp::clean_text("\xEF\xBB\xBFZo\xC3\xAB said\r\nno.");
  std::cout << clean.text << ", " << clean.crlf << " line end, byte-order mark " << clean.had_bom << '\n';

  // Places are bytes inside and code points in records; a Text turns one into the other.
  const sp::Text text(clean.text);
  std::cout << text.size_code_points() << " = " << sp::count_code_points(text.bytes()) << " code points in "
            << text.size_bytes() << " bytes, " << text.slice(sp::ByteSpan{5, 9}) << " at "
            << text.code_point_of(5) << ", byte " << text.byte_of(4) << ": " << text.quote({5, 9}).text
            << '\n';
  const sp::ByteSpan all{0, text.size_bytes()};
  std::cout << all.contains({5, 9}) << all.overlaps({5, 90}) << text.is_ascii() << sp::is_utf8_boundary('a')
            << ' ' << text.slice(text.byte_span(text.code_points({5, 9}))) << '\n';
  std::string out;
  sp::append_utf8(out, U'ë');
  std::cout << out << ' ' << sp::decode_utf8(out, 0).length << ' ' << (sp::find_invalid_utf8("a\xFF") == 1)
            << ' ' << sp::fold("ZOË") << '\n';
  std::cout << sp::trim("  toll ") << ' ' << sp::lower_ascii("GZIP") << ' '
            << sp::counted(2, "row has", "rows have") << '\n';
}

void ids_and_names() {
  // The same content has the same id on every machine.
  const auto union_ = sp::make_entity_id(sp::EntityKind::organisation, "Harbour Union");
  std::cout << union_.value << ' ' << sp::make_issue_id("toll").value << ' '
            << sp::make_document_id(sp::Text("We say no.")).value << '\n';
  std::cout << sp::stable_id("x:", {"a", "b"}) << ' ' << sp::sha256_hex("toll").substr(0, 8) << '\n';
  std::cout << sp::is_described(sp::EntityKind::person, "the judge") << '\n';
  sp::Statement statement;
  statement.actor.entity = union_;
  statement.doc = sp::DocumentId("d:1");
  std::cout << sp::make_statement_id(statement).value.substr(0, 2) << '\n';

  // Two records of one entity become one, whichever comes first.
  sp::Entity one{.id = union_, .name = "Harbour Union", .kind = sp::EntityKind::organisation};
  const sp::Entity other{.id = union_, .name = "HARBOUR UNION", .aliases = {{"HU", "acronym"}}};
  sp::merge_into(one, other);
  std::cout << one.name;
  for (const auto& alias : one.aliases) std::cout << ", " << alias.name << " (" << alias.source << ')';
  std::cout << '\n';
}

void words_of_the_format() {
  std::cout << to_string(*sp::parse_stance("oppose")) << sp::sign(sp::Stance::oppose) << ' '
            << to_string(sp::opposite(sp::Stance::oppose)) << ' '
            << to_string(*sp::parse_entity_kind("person")) << ' '
            << to_string(*sp::parse_evidence_stage("exact")) << ' '
            << to_string(*sp::parse_mention_type("name")) << ' '
            << to_string(*sp::parse_quotation_type("direct")) << ' '
            << to_string(*sp::parse_review_status("auto")) << ' ' << to_string(sp::Severity::warning) << '\n';
  // Where a codebook's phrase has turned the stance, what was found can be had back.
  sp::Statement coded;
  coded.stance = sp::Stance::support;
  coded.issue = sp::StatementIssue{.id = sp::IssueId("i:toll"), .pole = -1};
  std::cout << to_string(sp::found_stance(coded)) << '\n';
}

}  // namespace

int main() {
  texts();
  ids_and_names();
  words_of_the_format();

  for (const std::string written : {"2026-03", "yesterday"}) {
    const auto date = day(written);
    if (date.has_value()) {
      std::cout << to_string(*date) << " known to the " << sp::precision(*date) << ", " << date->known()
                << '\n';
    } else {
      std::cout << to_string(date.error()) << '\n';
    }
  }
  sp::ignore_diagnostics({sp::Severity::note, {}});  // for who does not want to hear

  // Strings held once, and random numbers that are the same everywhere.
  sp::StringPool pool;
  const auto number = pool.add("toll");
  std::cout << pool.add("toll") - number << ' ' << pool[pool.find("toll")] << ' ' << pool.size() << '\n';
  sp::SplitMix64 random(1);
  std::cout << random.next() % 100 << '\n';
  return 0;
}
