// Articles out of web pages. The main part is the smallest container that holds most of the page's paragraph
// text, as readability tools have it; what is navigation is told by element, by class names and by the share
// of its text that is links.

#include "html_guard.hpp"
#include "html_metadata.hpp"

#include <standpoint/io/html.hpp>
#include <standpoint/model/utf8.hpp>

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace standpoint::io {
namespace {

constexpr std::array never_content = {
    GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,  GUMBO_TAG_NOSCRIPT, GUMBO_TAG_NAV,    GUMBO_TAG_ASIDE,
    GUMBO_TAG_FOOTER, GUMBO_TAG_FORM,   GUMBO_TAG_BUTTON,   GUMBO_TAG_FIGURE, GUMBO_TAG_IFRAME,
    GUMBO_TAG_SVG,    GUMBO_TAG_SELECT, GUMBO_TAG_TEMPLATE, GUMBO_TAG_HEAD,   GUMBO_TAG_TEXTAREA,
    GUMBO_TAG_OBJECT, GUMBO_TAG_VIDEO,  GUMBO_TAG_AUDIO,    GUMBO_TAG_TABLE};

// Words of class and id attributes that mark what is not the article.
constexpr std::array<std::string_view, 36> boilerplate_words = {
    "ad",          "ads",         "advert",     "advertisement", "banner",   "breadcrumb",
    "breadcrumbs", "byline",      "caption",    "comment",       "comments", "consent",
    "cookie",      "cookies",     "footer",     "hidden",        "menu",     "modal",
    "nav",         "navigation",  "newsletter", "paywall",       "popup",    "promo",
    "recirc",      "recommended", "related",    "share",         "sharing",  "sidebar",
    "social",      "sponsor",     "subscribe",  "tags",          "teaser",   "toolbar"};

template <class Array, class T>
bool contains(const Array& values, const T& value) {
  return std::find(values.begin(), values.end(), value) != values.end();
}

const char* attribute(const GumboNode* node, const char* name) {
  const GumboAttribute* found = gumbo_get_attribute(&node->v.element.attributes, name);
  return found == nullptr ? "" : found->value;
}

bool is_element(const GumboNode* node) {
  return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}
bool is_text(const GumboNode* node) {
  return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
         node->type == GUMBO_NODE_CDATA;
}
bool has_tag(const GumboNode* node, GumboTag tag) { return is_element(node) && node->v.element.tag == tag; }

const GumboVector& children(const GumboNode* node) {
  return node->type == GUMBO_NODE_DOCUMENT ? node->v.document.children : node->v.element.children;
}

// Visits a tree without recursion: enter says whether to go into a node; leave comes after its children.
template <class Enter, class Leave>
void walk(const GumboNode* root, Enter enter, Leave leave) {
  struct Place {
    const GumboNode* node;
    unsigned next;
  };
  std::vector<Place> stack;
  if (!enter(root)) return;
  stack.push_back({root, 0});
  while (!stack.empty()) {
    Place& top = stack.back();
    const bool has_children = is_element(top.node) || top.node->type == GUMBO_NODE_DOCUMENT;
    if (!has_children || top.next >= children(top.node).length) {
      leave(top.node);
      stack.pop_back();
      continue;
    }
    const auto* child = static_cast<const GumboNode*>(children(top.node).data[top.next++]);
    if (enter(child)) stack.push_back({child, 0});
  }
}

// Words of an attribute, split at everything that is no letter, lower case.
bool names_boilerplate(std::string_view attribute_value) {
  std::string word;
  for (std::size_t i = 0; i <= attribute_value.size(); ++i) {
    const char c = i < attribute_value.size() ? static_cast<char>(attribute_value[i] | 0x20) : ' ';
    if (c >= 'a' && c <= 'z') {
      word += c;
    } else {
      if (!word.empty() && contains(boilerplate_words, std::string_view(word))) return true;
      word.clear();
    }
  }
  return false;
}

std::size_t count_letters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return c != ' ' && c != '\n' && c != '\t' && c != '\r'; }));
}

std::string text_of(const GumboNode* root) {
  std::string text;
  walk(
      root,
      [&](const GumboNode* node) {
        if (is_text(node)) text += node->v.text.text;
        return true;
      },
      [](const GumboNode*) {});
  return text;
}

// What one page holds, measured once.
class Page {
 public:
  explicit Page(std::string_view html) {
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    output_.reset(gumbo_parse_with_options(&options, html.data(), html.size()));
    measure();
  }

  const GumboNode* root() const { return output_->root; }

  /// Letters in paragraphs below a node, outside of links.
  std::size_t paragraph_letters(const GumboNode* node) const {
    const auto found = letters_.find(node);
    return found == letters_.end() ? 0 : found->second;
  }

  /// An element that is no part of an article, wherever it stands.
  bool is_boilerplate(const GumboNode* node) const {
    if (!is_element(node)) return false;
    const GumboTag tag = node->v.element.tag;
    if (contains(never_content, tag)) return true;
    if (tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_MAIN)
      return false;
    const std::string_view aria_hidden = attribute(node, "aria-hidden");
    if (aria_hidden == "true" || *attribute(node, "hidden") != '\0') return true;
    if (!names_boilerplate(attribute(node, "class")) && !names_boilerplate(attribute(node, "id")))
      return false;
    // A wrapper named "with-sidebar" is not a sidebar: it holds most of the text.
    return paragraph_letters(node) * 2 < paragraph_letters(root());
  }

  /// The container of the article.
  const GumboNode* main_part() const {
    const std::size_t total = paragraph_letters(root());
    const GumboNode* best = nullptr;
    int best_rank = 0;
    for (const auto& [node, rank] : candidates_) {
      if (paragraph_letters(node) * 10 < total * 4) continue;
      const bool better = rank > best_rank || (rank == best_rank && best != nullptr &&
                                               paragraph_letters(node) > paragraph_letters(best));
      if (best == nullptr || better) {
        best = node;
        best_rank = rank;
      }
    }
    return best != nullptr ? best : densest_part();
  }

 private:
  struct Destroy {
    void operator()(GumboOutput* output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
  };

  // Containers that say that they hold the article; a higher rank says it more plainly.
  static int rank_of(const GumboNode* node) {
    if (!is_element(node)) return 0;
    const std::string_view itemprop = attribute(node, "itemprop");
    if (itemprop == "articleBody") return 3;
    if (node->v.element.tag == GUMBO_TAG_ARTICLE) return 2;
    const std::string_view role = attribute(node, "role");
    return node->v.element.tag == GUMBO_TAG_MAIN || role == "main" ? 1 : 0;
  }

  void measure() {
    std::vector<std::size_t> sums(1, 0);
    int in_paragraph = 0;
    int in_link = 0;
    walk(
        root(),
        [&](const GumboNode* node) {
          if (is_text(node)) {
            if (in_paragraph > 0 && in_link == 0) sums.back() += count_letters(node->v.text.text);
            return false;
          }
          if (!is_element(node) || contains(never_content, node->v.element.tag)) return false;
          if (const int rank = rank_of(node); rank > 0) candidates_.emplace_back(node, rank);
          in_paragraph += has_tag(node, GUMBO_TAG_P) ? 1 : 0;
          in_link += has_tag(node, GUMBO_TAG_A) ? 1 : 0;
          sums.push_back(0);
          return true;
        },
        [&](const GumboNode* node) {
          in_paragraph -= has_tag(node, GUMBO_TAG_P) ? 1 : 0;
          in_link -= has_tag(node, GUMBO_TAG_A) ? 1 : 0;
          const std::size_t sum = sums.back();
          sums.pop_back();
          letters_[node] = sum;
          sums.back() += sum;
        });
  }

  // From the root down, as long as one child holds most of the paragraphs.
  const GumboNode* densest_part() const {
    const GumboNode* node = root();
    while (true) {
      const GumboNode* heir = nullptr;
      for (unsigned i = 0; i < children(node).length; ++i) {
        const auto* child = static_cast<const GumboNode*>(children(node).data[i]);
        if (is_element(child) && paragraph_letters(child) * 10 >= paragraph_letters(node) * 8) heir = child;
      }
      if (heir == nullptr || paragraph_letters(node) == 0 || has_tag(heir, GUMBO_TAG_P)) return node;
      node = heir;
    }
  }

  std::unique_ptr<GumboOutput, Destroy> output_;
  std::unordered_map<const GumboNode*, std::size_t> letters_;
  std::vector<std::pair<const GumboNode*, int>> candidates_;
};

// Collects runs of text into paragraphs.
class Paragraphs {
 public:
  void add(std::string_view text, bool in_link) {
    for (std::size_t i = 0; i < text.size();) {
      const auto c = decode_utf8(text, i);
      const bool blank = c.value == U' ' || c.value == U'\n' || c.value == U'\t' || c.value == U'\r' ||
                         c.value == U'\f' || c.value == U'\u00A0';
      if (blank) {
        pending_blank_ = !current_.empty() && current_.back() != '\n';
      } else {
        if (pending_blank_) current_ += ' ';
        pending_blank_ = false;
        current_.append(text.substr(i, c.length));
        if (in_link) linked_ += c.length;
      }
      i += c.length;
    }
  }

  void line_break() {
    if (current_.empty()) return;
    if (current_.back() == '\n') return end_paragraph(false);  // two in a row
    pending_blank_ = false;
    current_ += '\n';
  }

  void end_paragraph(bool is_heading) {
    while (!current_.empty() && current_.back() == '\n') current_.pop_back();
    // A short run of mostly links is navigation.
    const bool is_navigation = !is_heading && linked_ * 10 > current_.size() * 6 && current_.size() < 200;
    if (!current_.empty() && !is_navigation) paragraphs_.push_back(std::move(current_));
    current_.clear();
    linked_ = 0;
    pending_blank_ = false;
  }

  std::vector<std::string> take() && {
    end_paragraph(false);
    return std::move(paragraphs_);
  }

 private:
  std::vector<std::string> paragraphs_;
  std::string current_;
  std::size_t linked_ = 0;
  bool pending_blank_ = false;
};

bool is_heading(const GumboNode* node) {
  return has_tag(node, GUMBO_TAG_H1) || has_tag(node, GUMBO_TAG_H2) || has_tag(node, GUMBO_TAG_H3) ||
         has_tag(node, GUMBO_TAG_H4);
}

// Elements that stand within a line of text; all others end a paragraph.
bool is_inline(const GumboNode* node) {
  constexpr std::array inline_tags = {
      GUMBO_TAG_A,    GUMBO_TAG_ABBR,  GUMBO_TAG_B,    GUMBO_TAG_BDI,    GUMBO_TAG_BDO,
      GUMBO_TAG_CITE, GUMBO_TAG_CODE,  GUMBO_TAG_DFN,  GUMBO_TAG_EM,     GUMBO_TAG_FONT,
      GUMBO_TAG_I,    GUMBO_TAG_INS,   GUMBO_TAG_KBD,  GUMBO_TAG_MARK,   GUMBO_TAG_Q,
      GUMBO_TAG_S,    GUMBO_TAG_SMALL, GUMBO_TAG_SPAN, GUMBO_TAG_STRONG, GUMBO_TAG_SUB,
      GUMBO_TAG_SUP,  GUMBO_TAG_TIME,  GUMBO_TAG_U,    GUMBO_TAG_VAR,    GUMBO_TAG_WBR};
  return is_element(node) && contains(inline_tags, node->v.element.tag);
}

std::vector<std::string> read_paragraphs(const Page& page, const GumboNode* main) {
  Paragraphs paragraphs;
  int in_link = 0;
  walk(
      main,
      [&](const GumboNode* node) {
        if (is_text(node)) {
          paragraphs.add(node->v.text.text, in_link > 0);
          return false;
        }
        if (!is_element(node) || page.is_boilerplate(node)) return false;
        if (has_tag(node, GUMBO_TAG_BR)) {
          paragraphs.line_break();
          return false;
        }
        if (!is_inline(node)) paragraphs.end_paragraph(false);
        in_link += has_tag(node, GUMBO_TAG_A) ? 1 : 0;
        return true;
      },
      [&](const GumboNode* node) {
        in_link -= has_tag(node, GUMBO_TAG_A) ? 1 : 0;
        if (!is_inline(node)) paragraphs.end_paragraph(is_heading(node));
      });
  return std::move(paragraphs).take();
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
  }
  return out;
}

std::vector<PageFact> read_facts(const GumboNode* root) {
  std::vector<PageFact> facts;
  walk(
      root,
      [&](const GumboNode* node) {
        if (!is_element(node)) return false;
        const GumboTag tag = node->v.element.tag;
        const auto fact = [&](const std::string& name, std::string value) {
          facts.push_back({name, std::move(value)});
        };
        if (tag == GUMBO_TAG_HTML) fact("html:lang", attribute(node, "lang"));
        if (tag == GUMBO_TAG_TITLE) fact("title", text_of(node));
        if (tag == GUMBO_TAG_TIME) fact("time", attribute(node, "datetime"));
        if (tag == GUMBO_TAG_META) {
          for (const char* name : {"property", "name", "itemprop"}) {
            if (*attribute(node, name) != '\0')
              fact(lower(attribute(node, name)), attribute(node, "content"));
          }
        }
        if (tag == GUMBO_TAG_LINK && lower(attribute(node, "rel")) == "canonical")
          fact("canonical", attribute(node, "href"));
        if (tag == GUMBO_TAG_SCRIPT && lower(attribute(node, "type")) == "application/ld+json") {
          for (auto& found : read_json_ld(text_of(node))) facts.push_back(std::move(found));
        }
        return tag != GUMBO_TAG_SCRIPT && tag != GUMBO_TAG_STYLE;
      },
      [](const GumboNode*) {});
  return facts;
}

std::string join_paragraphs(const std::vector<std::string>& paragraphs) {
  std::string text;
  for (const auto& paragraph : paragraphs) text += (text.empty() ? "" : "\n\n") + paragraph;
  return text;
}

}  // namespace

Document read_html(std::string_view html) {
  Document document;
  if (!is_safe_to_parse(html)) {
    Paragraphs paragraphs;
    const std::string text = strip_tags(html);
    for (std::size_t begin = 0; begin < text.size();) {
      const auto end = std::min(text.find("\n\n", begin), text.size());
      paragraphs.add(std::string_view(text).substr(begin, end - begin), false);
      paragraphs.end_paragraph(false);
      begin = end + 2;
    }
    document.text = Text(join_paragraphs(std::move(paragraphs).take()));
    return document;
  }

  const Page page(html);
  apply_facts(read_facts(page.root()), document);
  std::vector<std::string> paragraphs = read_paragraphs(page, page.main_part());
  // Headlines carry positions: the text begins with it, once.
  const bool has_headline = std::any_of(
      paragraphs.begin(), paragraphs.begin() + std::min<std::ptrdiff_t>(3, std::ssize(paragraphs)),
      [&](const std::string& p) { return fold(p) == fold(document.title); });
  if (!document.title.empty() && !paragraphs.empty() && !has_headline) {
    paragraphs.insert(paragraphs.begin(), document.title);
  }
  document.text = Text(clean_text(join_paragraphs(paragraphs)).text);
  return document;
}

}  // namespace standpoint::io
