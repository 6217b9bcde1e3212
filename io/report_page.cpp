#include "joined.hpp"

#include <standpoint/io/report.hpp>
#include <standpoint/model/counted.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace standpoint::io {
namespace {

using graph::Report;
using graph::ReportActor;

constexpr std::size_t longest_list = 6;

std::string camp_of(const ReportActor& actor) { return actor.camp == 0 ? "" : std::to_string(actor.camp); }

std::string span_of(const Date& first, const Date& last) {
  if (!first.known()) return "";
  const std::string from = to_string(first);
  const std::string to = to_string(last);
  return from == to ? from : from + " to " + to;
}

class PageMaker {
 public:
  PageMaker(const Report& report, const Corpus& corpus, std::size_t quotes)
      : report_(report), corpus_(corpus), quotes_(quotes) {}

  ReportPage run(const std::string& title) {
    page_.title = title;
    add_overview();
    add_issues();
    add_camps();
    add_pairs();
    add_bridges();
    add_balance();
    add_changes();
    add_weak_claims();
    return std::move(page_);
  }

 private:
  // "[1] [4] +7"
  std::string refs(const std::vector<StatementId>& ids) {
    std::string out;
    for (std::size_t i = 0; i < std::min(ids.size(), quotes_); ++i)
      out += fmt::format("{}[{}]", i == 0 ? "" : " ", number_of(ids[i]));
    if (ids.size() > quotes_) out += fmt::format(" +{}", ids.size() - quotes_);
    return out;
  }

  std::size_t number_of(const StatementId& id) {
    const auto [at, is_new] = numbers_.try_emplace(id, page_.sources.size() + 1);
    if (!is_new) return at->second;
    ReportPage::Source source;
    source.number = at->second;
    source.statement = id;
    if (const Statement* s = corpus_.find(id)) {
      if (!s->evidence.empty()) source.quote = s->evidence.front().quote.text;
      source.date = s->date.value;
      source.document = s->doc.value;
      if (const Document* document = corpus_.find(s->doc)) {
        if (!document->title.empty()) source.document = document->title;
        if (!source.date.known()) source.date = document->date;
        source.url = document->url;
      }
    }
    page_.sources.push_back(std::move(source));
    return at->second;
  }

  ReportPage::Section& section(std::string heading, std::string note, std::vector<std::string> columns = {}) {
    page_.sections.push_back({std::move(heading), std::move(note), std::move(columns), {}, 0});
    return page_.sections.back();
  }

  void add_overview() {
    section("Overview",
            fmt::format("{} of {} on {} in {}{}.", counted(report_.statements, "statement"),
                        counted(report_.actors, "actor"), counted(report_.issues, "issue"),
                        counted(report_.documents, "document"),
                        report_.first.known() ? ", " + span_of(report_.first, report_.last) : ""));
  }

  // "Ida Holt 3; Marel Lines 1", with the quotes of all of them.
  static std::string side(const std::vector<graph::ReportPosition>& positions) {
    std::vector<std::string> names;
    for (const auto& one : positions)
      names.push_back(fmt::format("{} ({})", one.actor.name, one.statements.size()));
    return joined(names, longest_list);
  }

  void add_issues() {
    if (!report_.main_issues.rows.empty()) {
      auto& main =
          section("Who stands where",
                  "The issues that most actors speak on, with the statements of each actor in brackets.",
                  {"issue", "for", "against", "undecided", "quotes"});
      main.left_out = report_.main_issues.all - report_.main_issues.rows.size();
      for (const auto& issue : report_.main_issues.rows) {
        std::vector<StatementId> ids;
        for (const auto* positions : {&issue.supporters, &issue.opponents, &issue.undecided}) {
          for (const auto& one : *positions)
            ids.insert(ids.end(), one.statements.begin(), one.statements.end());
        }
        main.rows.push_back(
            {issue.label, side(issue.supporters), side(issue.opponents), side(issue.undecided), refs(ids)});
      }
    }
    if (report_.divisive.rows.empty()) return;
    auto& divided = section("Most divisive issues", "The issues with most actors on the smaller side.",
                            {"issue", "for", "against", "statements"});
    divided.left_out = report_.divisive.all - report_.divisive.rows.size();
    for (const auto& issue : report_.divisive.rows)
      divided.rows.push_back({issue.label, std::to_string(issue.supporters.size()),
                              std::to_string(issue.opponents.size()), std::to_string(issue.statements)});
  }

  void add_camps() {
    if (report_.camps.rows.empty()) return;
    auto& camps = section(
        "Camps",
        "Groups with alliances within and conflicts between them, with what their alliances "
        "rest on.",
        {"camp", "members", "stand together on", "alliances", "conflicts within", "documents", "sources"});
    camps.left_out = report_.camps.all - report_.camps.rows.size();
    for (const auto& camp : report_.camps.rows) {
      std::vector<std::string> names;
      for (const auto& member : camp.members) names.push_back(member.name);
      camps.rows.push_back({fmt::format("{} ({})", camp.number, camp.members.size()),
                            joined(names, longest_list), joined(camp.grounds.issues, 3),
                            std::to_string(camp.grounds.alliances), std::to_string(camp.grounds.conflicts),
                            std::to_string(camp.grounds.documents), std::to_string(camp.grounds.sources)});
    }
  }

  void add_pairs() {
    const auto add = [&](std::string heading, std::string note,
                         const graph::ReportList<graph::ReportPair>& list, auto on) {
      if (list.rows.empty()) return;
      auto& made = section(std::move(heading), std::move(note), {"actor", "actor", "over", "quotes"});
      made.left_out = list.all - list.rows.size();
      for (const auto& pair : list.rows) {
        std::string over = on(pair);
        if (pair.direct) over += over.empty() ? "direct acts" : "; direct acts";
        made.rows.push_back({pair.a.name, pair.b.name, over, refs(pair.statements)});
      }
    };
    add("Deepest conflicts", "Pairs on opposite sides; what few speak on weighs more than what all do.",
        report_.conflicts, [](const graph::ReportPair& p) { return joined(p.divided_over, longest_list); });
    add("Strongest alliances", "Pairs on the same side, weighed in the same way.", report_.alliances,
        [](const graph::ReportPair& p) { return joined(p.agree_on, longest_list); });
    add("Allied and at odds", "Pairs that agree on one thing and fight over another: neither is netted away.",
        report_.ambivalent, [](const graph::ReportPair& p) {
          std::string over = p.agree_on.empty() ? "" : "agree on " + joined(p.agree_on, 3);
          if (!p.divided_over.empty())
            over += (over.empty() ? "divided over " : "; divided over ") + joined(p.divided_over, 3);
          return over;
        });
  }

  void add_bridges() {
    if (report_.bridges.rows.empty()) return;
    auto& bridges = section(
        "Bridges", "Actors with allies in other camps; first who stands on most shortest paths of alliances.",
        {"actor", "camp", "allies in camps", "allies there", "betweenness", "quotes"});
    bridges.left_out = report_.bridges.all - report_.bridges.rows.size();
    for (const auto& bridge : report_.bridges.rows) {
      std::vector<std::string> camps;
      for (const int camp : bridge.camps) camps.push_back(std::to_string(camp));
      bridges.rows.push_back({bridge.actor.name, camp_of(bridge.actor), joined(camps, longest_list),
                              std::to_string(bridge.allies),
                              bridge.betweenness ? fmt::format("{:.1f}", *bridge.betweenness) : "",
                              refs(bridge.statements)});
    }
  }

  void add_balance() {
    if (report_.ties == 0) return;
    const auto& f = report_.frustration;
    const auto& t = report_.triads;
    std::string note = fmt::format(
        "{}. Split in two camps at best, {:.0f} of them do not fit{}. ", counted(report_.ties, "tie"),
        f.upper,
        f.proven() ? " (proven)" : fmt::format(" (at least {:.0f} do not for any two camps)", f.lower));
    if (t.all() == 0)
      note += "No three actors are all tied.";
    else
      note += fmt::format("Of {} triangles {} are balanced (+++ {}, ++- {}, +-- {}, --- {}).", t.all(),
                          t.balanced(), t.ppp, t.ppn, t.pnn, t.nnn);
    section("Balance", std::move(note));
  }

  void add_changes() {
    if (!report_.changes.rows.empty()) {
      auto& changes =
          section("Changes of position", "Who took one side and later the other, the latest first.",
                  {"actor", "issue", "was", "until", "is", "since", "quotes"});
      changes.left_out = report_.changes.all - report_.changes.rows.size();
      for (const auto& change : report_.changes.rows) {
        std::vector<StatementId> ids = {change.what.old_side.back(), change.what.new_side.front()};
        changes.rows.push_back({change.actor.name, change.issue, std::string(to_string(change.what.from)),
                                to_string(change.what.last_before), std::string(to_string(change.what.to)),
                                to_string(change.what.first_after), refs(ids)});
      }
    }
    if (!report_.contradictions.rows.empty()) {
      auto& both = section("Contradictions", "Who took both sides of an issue at one time.",
                           {"actor", "issue", "when", "for", "against"});
      both.left_out = report_.contradictions.all - report_.contradictions.rows.size();
      for (const auto& one : report_.contradictions.rows)
        both.rows.push_back({one.actor.name, one.issue, to_string(one.what.date), refs(one.what.supporting),
                             refs(one.what.opposing)});
    }
    if (report_.windows.size() > 1) {
      auto& windows =
          section("Polarisation over time",
                  "Signed modularity of the camps; how well two camps explain ties (1: wholly); "
                  "E-I: -1 when ties stay within camps.",
                  {"time", "actors", "ties", "camps", "modularity", "two camps", "E-I +", "E-I -"});
      const auto figure = [](const std::optional<double>& value) {
        return value ? fmt::format("{:.3f}", *value) : std::string();
      };
      for (const auto& one : report_.windows)
        windows.rows.push_back({span_of(one.from, one.to), std::to_string(one.actors),
                                std::to_string(one.ties), std::to_string(one.camps),
                                one.ties == 0 ? "" : fmt::format("{:.3f}", one.modularity),
                                one.ties == 0 ? "" : fmt::format("{:.3f}", one.two_camps),
                                figure(one.ei_alliances), figure(one.ei_conflicts)});
    }
    if (report_.tie_changes.rows.empty()) return;
    auto& ties = section("Alliances over time",
                         "What became of pairs from one stretch of time to another in which both take part.",
                         {"actor", "actor", "alliance", "seen in", "before", "then"});
    ties.left_out = report_.tie_changes.all - report_.tie_changes.rows.size();
    for (const auto& one : report_.tie_changes.rows)
      ties.rows.push_back({one.a.name, one.b.name, std::string(graph::to_string(one.what.event)),
                           span_of(one.from, one.to), refs(one.what.was), refs(one.what.is)});
  }

  void add_weak_claims() {
    if (report_.weak_claims.rows.empty()) return;
    auto& weak = section("Thin evidence", "Positions without one sure statement: read these before use.",
                         {"actor", "", "object", "confidence", "quotes"});
    weak.left_out = report_.weak_claims.all - report_.weak_claims.rows.size();
    for (const auto& claim : report_.weak_claims.rows)
      weak.rows.push_back({claim.actor.name, std::string(graph::to_string(claim.relation)), claim.object,
                           fmt::format("{:.2f}", claim.confidence), refs(claim.statements)});
  }

  const Report& report_;
  const Corpus& corpus_;
  std::size_t quotes_;
  ReportPage page_;
  std::unordered_map<StatementId, std::size_t> numbers_;
};

// Text inside a line or cell: marks that Markdown or HTML would read there are escaped, breaks are blanks.
std::string escaped(std::string_view text) {
  constexpr std::string_view marks = "\\`*_[]<>|~&@$#";
  std::string out;
  char before = ' ';
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const auto code = static_cast<unsigned char>(c);
    if (code < 0x20 || code == 0x7F) {
      if (!out.empty() && out.back() != ' ') out += ' ';
      continue;
    }
    // "[a](b)" is a link, and so are "http://a" and "www.a" by themselves.
    const bool link = (c == '(' && before == ']') || (c == ':' && text.substr(i + 1).starts_with("//")) ||
                      (c == '.' && text.substr(0, i).ends_with("www"));
    if (link || marks.find(c) != std::string_view::npos) out += '\\';
    out += c;
    before = c;
  }
  return out;
}

}  // namespace

ReportPage report_page(const Report& report, const Corpus& corpus, const std::string& title,
                       std::size_t quotes) {
  return PageMaker(report, corpus, quotes).run(title);
}

void write_markdown(std::ostream& out, const ReportPage& page) {
  out << "# " << escaped(page.title) << "\n";
  for (const auto& section : page.sections) {
    out << "\n## " << escaped(section.heading) << "\n\n" << escaped(section.note) << "\n";
    if (section.columns.empty()) continue;
    out << "\n|";
    for (const auto& column : section.columns) out << ' ' << escaped(column) << " |";
    out << "\n|";
    for (std::size_t i = 0; i < section.columns.size(); ++i) out << " --- |";
    out << '\n';
    for (const auto& row : section.rows) {
      out << '|';
      for (const auto& cell : row) out << ' ' << escaped(cell) << " |";
      out << '\n';
    }
    if (section.left_out > 0) out << "\n... and " << section.left_out << " more\n";
  }
  if (page.sources.empty()) return;
  out << "\n## Quotes\n\n";
  for (const auto& source : page.sources) {
    out << "- \\[" << source.number << "\\] `" << source.statement.value << "` " << escaped(source.document);
    if (source.date.known()) out << ", " << to_string(source.date);
    out << ": \"" << escaped(source.quote) << "\"\n";
  }
}

}  // namespace standpoint::io
