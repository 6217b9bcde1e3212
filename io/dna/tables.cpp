#include "dna/tables.hpp"

#include <fmt/format.h>

#include <array>

namespace standpoint::io {
namespace {

// The rights of a coder, each a column "Permission..." of 0 or 1.
constexpr std::array<std::string_view, 16> rights = {
    "AddDocuments",        "EditDocuments",       "DeleteDocuments",      "ImportDocuments",
    "AddStatements",       "EditStatements",      "DeleteStatements",     "EditAttributes",
    "EditRegex",           "EditStatementTypes",  "EditCoders",           "EditCoderRelations",
    "ViewOthersDocuments", "EditOthersDocuments", "ViewOthersStatements", "EditOthersStatements"};

constexpr std::array<std::string_view, 2> settings = {"Property", "Value"};
constexpr std::array<std::string_view, 28> coders = {"ID",
                                                     "Name",
                                                     "Red",
                                                     "Green",
                                                     "Blue",
                                                     "Refresh",
                                                     "FontSize",
                                                     "Password",
                                                     "PopupWidth",
                                                     "ColorByCoder",
                                                     "PopupDecoration",
                                                     "PopupAutoComplete",
                                                     "PermissionAddDocuments",
                                                     "PermissionEditDocuments",
                                                     "PermissionDeleteDocuments",
                                                     "PermissionImportDocuments",
                                                     "PermissionAddStatements",
                                                     "PermissionEditStatements",
                                                     "PermissionDeleteStatements",
                                                     "PermissionEditAttributes",
                                                     "PermissionEditRegex",
                                                     "PermissionEditStatementTypes",
                                                     "PermissionEditCoders",
                                                     "PermissionEditCoderRelations",
                                                     "PermissionViewOthersDocuments",
                                                     "PermissionEditOthersDocuments",
                                                     "PermissionViewOthersStatements",
                                                     "PermissionEditOthersStatements"};
constexpr std::array<std::string_view, 5> statement_types = {"ID", "Label", "Red", "Green", "Blue"};
constexpr std::array<std::string_view, 4> variables = {"ID", "Variable", "DataType", "StatementTypeId"};
constexpr std::array<std::string_view, 3> variable_links = {"ID", "SourceVariableId", "TargetVariableId"};
constexpr std::array<std::string_view, 4> regexes = {"Label", "Red", "Green", "Blue"};
constexpr std::array<std::string_view, 7> coder_relations = {
    "ID", "Coder", "OtherCoder", "viewStatements", "editStatements", "viewDocuments", "editDocuments"};
constexpr std::array<std::string_view, 7> entities = {"ID",    "VariableId", "Value",  "Red",
                                                      "Green", "Blue",       "ChildOf"};
constexpr std::array<std::string_view, 3> attribute_variables = {"ID", "VariableId", "AttributeVariable"};
constexpr std::array<std::string_view, 4> attribute_values = {"ID", "EntityId", "AttributeVariableId",
                                                              "AttributeValue"};

struct Entry {
  std::string_view name;
  std::span<const std::string_view> columns;
};
// In the order of the enumerators.
constexpr std::array<Entry, dna_table_count> entries = {{{"SETTINGS", settings},
                                                         {"CODERS", coders},
                                                         {"STATEMENTTYPES", statement_types},
                                                         {"VARIABLES", variables},
                                                         {"VARIABLELINKS", variable_links},
                                                         {"REGEXES", regexes},
                                                         {"CODERRELATIONS", coder_relations},
                                                         {"ENTITIES", entities},
                                                         {"ATTRIBUTEVARIABLES", attribute_variables},
                                                         {"ATTRIBUTEVALUES", attribute_values}}};

std::string id() { return "ID INTEGER NOT NULL PRIMARY KEY"; }

// "Name TEXT NOT NULL CHECK (LENGTH(Name) < 191)", with a default where there is one.
std::string short_text(std::string_view name, std::string_view rest = "NOT NULL") {
  return fmt::format("{0} TEXT {1} CHECK (LENGTH({0}) < {2})", name, rest, longest_dna_text + 1);
}

std::string ranged(std::string_view name, int least, int most, std::string_view rest) {
  return fmt::format("{0} INTEGER {3} CHECK ({0} BETWEEN {1} AND {2})", name, least, most, rest);
}

std::string flag(std::string_view name, int otherwise) {
  return ranged(name, 0, 1, fmt::format("NOT NULL DEFAULT {}", otherwise));
}

// The three columns of a colour.
std::string colour(std::string_view rest = "NOT NULL DEFAULT 0") {
  return ranged("Red", 0, 255, rest) + ", " + ranged("Green", 0, 255, rest) + ", " +
         ranged("Blue", 0, 255, rest);
}

std::string refers(std::string_view column, std::string_view table) {
  return fmt::format("FOREIGN KEY({}) REFERENCES {}(ID) ON DELETE CASCADE", column, table);
}

std::string table(std::string_view name, std::initializer_list<std::string> parts) {
  std::string all;
  for (const auto& part : parts) all += (all.empty() ? "" : ", ") + part;
  return fmt::format("CREATE TABLE {}({});\n", name, all);
}

// The values of statements of one data type; `value` is their last column.
std::string data_table(std::string_view name, const std::string& value,
                       std::initializer_list<std::string> more = {}) {
  std::string keys = refers("StatementId", "STATEMENTS") + ", " + refers("VariableId", "VARIABLES");
  for (const auto& key : more) keys += ", " + key;
  return table(name, {id(), "StatementId INTEGER NOT NULL", "VariableId INTEGER NOT NULL", value, keys,
                      "UNIQUE (StatementId, VariableId)"});
}

std::string coder_table() {
  std::string all = id() + ", " + short_text("Name") + ", " + colour() + ", " +
                    ranged("Refresh", 0, 9999, "NOT NULL DEFAULT 0") + ", " +
                    ranged("FontSize", 1, 99, "NOT NULL DEFAULT 14") + ", " + short_text("Password") + ", " +
                    ranged("PopupWidth", 100, 9999, "DEFAULT 300") + ", " + flag("ColorByCoder", 0) + ", " +
                    flag("PopupDecoration", 0) + ", " + flag("PopupAutoComplete", 1);
  for (const auto& right : rights) all += ", " + flag(fmt::format("Permission{}", right), 1);
  return table("CODERS", {all});
}

}  // namespace

std::string_view name_of(DnaTable table) { return entries[static_cast<std::size_t>(table)].name; }

std::span<const std::string_view> columns_of(DnaTable table) {
  return entries[static_cast<std::size_t>(table)].columns;
}

std::string dna_table_definitions() {
  const auto other = [](std::string_view name) { return fmt::format("{} INTEGER", name); };
  return table("SETTINGS", {"Property TEXT PRIMARY KEY", "Value TEXT NOT NULL"}) + coder_table() +
         table("DOCUMENTS",
               {id(), short_text("Title"), "Text TEXT NOT NULL", other("Coder"),
                short_text("Author", "NOT NULL DEFAULT ''"), short_text("Source", "NOT NULL DEFAULT ''"),
                short_text("Section", "NOT NULL DEFAULT ''"), "Notes TEXT NOT NULL DEFAULT ''",
                short_text("Type", "NOT NULL DEFAULT ''"), "Date INTEGER NOT NULL",
                refers("Coder", "CODERS")}) +
         table("STATEMENTTYPES", {id(), short_text("Label"), colour()}) +
         table("VARIABLES",
               {id(), short_text("Variable"),
                "DataType TEXT NOT NULL DEFAULT 'short text' CHECK (DataType IN ('boolean', 'integer', "
                "'long text', 'short text'))",
                other("StatementTypeId"), refers("StatementTypeId", "STATEMENTTYPES"),
                "UNIQUE (Variable, StatementTypeId)"}) +
         table("VARIABLELINKS",
               {id(), other("SourceVariableId"), other("TargetVariableId"),
                "CHECK (TargetVariableId != SourceVariableId)", refers("SourceVariableId", "VARIABLES"),
                refers("TargetVariableId", "VARIABLES")}) +
         table("REGEXES", {short_text("Label", "PRIMARY KEY"), colour()}) +
         table("CODERRELATIONS",
               {id(), "Coder INTEGER CHECK (Coder > 0)", "OtherCoder INTEGER CHECK (OtherCoder > 0)",
                flag("viewStatements", 1), flag("editStatements", 1), flag("viewDocuments", 1),
                flag("editDocuments", 1), "CHECK (Coder != OtherCoder)", refers("Coder", "CODERS"),
                refers("OtherCoder", "CODERS")}) +
         table("STATEMENTS",
               {id(), other("StatementTypeId"), other("DocumentId"),
                "Start INTEGER NOT NULL CHECK (Start >= 0)", "Stop INTEGER NOT NULL CHECK (Stop >= 0)",
                other("Coder"), "CHECK (Start < Stop)", refers("StatementTypeId", "STATEMENTTYPES"),
                refers("Coder", "CODERS"), refers("DocumentId", "DOCUMENTS")}) +
         data_table("DATABOOLEAN", "Value INTEGER NOT NULL DEFAULT 1") +
         data_table("DATAINTEGER", "Value INTEGER NOT NULL DEFAULT 0") +
         table("ENTITIES", {id(), "VariableId INTEGER NOT NULL", short_text("Value", "NOT NULL DEFAULT ''"),
                            colour(""), "ChildOf INTEGER CHECK (ChildOf > 0)", "UNIQUE (VariableId, Value)",
                            refers("ChildOf", "ENTITIES"), refers("VariableId", "VARIABLES")}) +
         data_table("DATASHORTTEXT", "Entity INTEGER NOT NULL", {refers("Entity", "ENTITIES")}) +
         data_table("DATALONGTEXT", "Value TEXT DEFAULT ''") +
         table("ATTRIBUTEVARIABLES",
               {id(), "VariableId INTEGER NOT NULL", short_text("AttributeVariable"),
                "UNIQUE (VariableId, AttributeVariable)", refers("VariableId", "VARIABLES")}) +
         table("ATTRIBUTEVALUES",
               {id(), "EntityId INTEGER NOT NULL", "AttributeVariableId INTEGER NOT NULL",
                short_text("AttributeValue", "NOT NULL DEFAULT ''"), "UNIQUE (EntityId, AttributeVariableId)",
                refers("EntityId", "ENTITIES"), refers("AttributeVariableId", "ATTRIBUTEVARIABLES")});
}

}  // namespace standpoint::io
