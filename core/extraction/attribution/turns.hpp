#pragma once
// Whose turn it is to speak, told by the layout: interviews, transcripts, posts, letters to the editor.

#include "extraction/attribution/attribution_text.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace standpoint {

/// Reads the paragraphs of a document as turns where several of them show one layout:
///   "Q: ... / A: ...", "Ida Holt: ..." with the paragraphs that follow, "@idaholt: ...", questions that are
///   paragraphs of their own, "SIR - ... / Ida Holt, Velmouth".
/// Keeps a reference to the text. Linear.
class TurnLayout {
 public:
  TurnLayout(const AttributionText& text, std::optional<std::size_t> author);

  /// Appends what each speaker known by name says.
  void read(std::vector<AttributionDraft>& out) const;
  /// The sentence belongs to somebody's turn, known or not.
  bool covers(std::uint32_t sentence) const { return covered_[sentence]; }
  /// One asks and another answers.
  bool is_interview() const { return interview_; }

 private:
  struct Paragraph {
    WordRange words;
    std::uint32_t first_sentence = 0;
    std::uint32_t end_sentence = 0;
    bool heading = false;
  };
  struct Turn {
    std::optional<std::size_t> speaker;
    WordRange source;
    WordRange cue;
    std::vector<WordRange> content;  // by paragraph
    std::uint32_t first_sentence = 0;
    std::uint32_t end_sentence = 0;
  };
  struct Label {
    enum Kind { none, question, answer, name } kind = none;
    std::optional<std::size_t> speaker;
    WordRange words;  // without the colon
    std::uint32_t colon = no_word;
  };

  void find_paragraphs();
  Label label_of(const Paragraph& paragraph) const;
  void read_labels();
  void read_questions();
  void read_letters();
  void add(const Turn& turn);
  bool partners(std::uint32_t talk, std::vector<std::uint32_t>& out) const;
  std::optional<std::size_t> interviewee(std::uint32_t before) const;
  bool is_question(const Paragraph& paragraph) const;
  bool opens_letter(const Paragraph& paragraph) const;
  const LocalMention* signature(const Paragraph& paragraph) const;
  bool in_first_person(const WordRange& words) const;
  const LocalMention* name_at(std::uint32_t w) const;

  const AttributionText& text_;
  std::optional<std::size_t> author_;
  std::vector<Paragraph> paragraphs_;
  std::vector<Turn> turns_;
  std::vector<bool> covered_;
  bool interview_ = false;
};

}  // namespace standpoint
