#include <standpoint/model/document.hpp>
#include <standpoint/model/entity.hpp>
#include <standpoint/model/id.hpp>
#include <standpoint/model/statement.hpp>
#include <standpoint/model/utf8.hpp>

#include <openssl/evp.h>

#include <array>
#include <stdexcept>
#include <vector>

namespace standpoint {
namespace {

std::string join_with_nul(const std::vector<std::string>& fields) {
  std::string joined;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (i > 0) joined += '\0';
    joined += fields[i];
  }
  return joined;
}

std::string short_id(std::string_view prefix, std::string_view joined) {
  return std::string(prefix) + sha256_hex(joined).substr(0, 16);
}

// A place in the document, or what stands for it in a statement without one.
std::string place(const std::optional<Quote>& span, std::string_view otherwise) {
  if (!span) return std::string(otherwise);
  return std::to_string(span->span.start) + "-" + std::to_string(span->span.end);
}

}  // namespace

std::string sha256_hex(std::string_view bytes) {
  std::array<unsigned char, 32> digest{};
  unsigned int length = 0;
  if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, EVP_sha256(), nullptr) != 1) {
    throw std::runtime_error("SHA-256 is not available in this OpenSSL");
  }
  constexpr std::string_view digits = "0123456789abcdef";
  std::string hex;
  hex.reserve(64);
  for (const unsigned char byte : digest) {
    hex += digits[byte >> 4U];
    hex += digits[byte & 15U];
  }
  return hex;
}

std::string stable_id(std::string_view prefix, std::initializer_list<std::string_view> fields) {
  std::vector<std::string> owned;
  owned.reserve(fields.size());
  for (const auto field : fields) owned.emplace_back(field);
  return short_id(prefix, join_with_nul(owned));
}

DocumentId make_document_id(const Text& text) { return DocumentId(stable_id("d:", {text.bytes()})); }

EntityId make_entity_id(EntityKind kind, std::string_view name) {
  return EntityId(stable_id("e:", {kind == EntityKind::person ? "person" : "body", fold(name)}));
}

EntityId make_entity_id(EntityKind kind, std::string_view name, const DocumentId& document) {
  return EntityId(
      stable_id("e:", {kind == EntityKind::person ? "person" : "body", fold(name), document.value}));
}

bool is_described(EntityKind kind, std::string_view name) {
  return kind != EntityKind::group && kind != EntityKind::product && !name.empty() && fold(name) == name;
}

IssueId make_issue_id(std::string_view label, const DocumentId& document) {
  return IssueId(stable_id("i:", {fold(label), document.value}));
}
IssueId make_issue_id(std::string_view label) { return IssueId(stable_id("i:", {fold(label)})); }

StatementId make_statement_id(const Statement& s) {
  std::vector<std::string> fields = {s.doc.value, place(s.actor.span, s.actor.entity.value)};
  for (const auto& evidence : s.evidence) {
    const bool placed = evidence.stage != EvidenceStage::unverified;
    fields.push_back(
        place(placed ? std::optional<Quote>(evidence.quote) : std::nullopt, evidence.quote.text));
  }
  fields.push_back(s.issue ? place(s.issue->span, s.issue->id.value) : "");
  fields.push_back(s.target ? place(s.target->span, s.target->entity.value) : "");
  fields.push_back(s.act);
  // Two rows of a coder on one quote may differ in these alone.
  const bool placed = (s.issue && s.issue->span) || (s.target && s.target->span) || s.actor.span;
  if (!placed) {
    fields.emplace_back(to_string(s.stance));
    fields.push_back(to_string(s.date.value));
  }
  return StatementId(short_id("s:", join_with_nul(fields)));
}

}  // namespace standpoint
