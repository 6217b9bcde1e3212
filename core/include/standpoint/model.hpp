#pragma once
// What a statement is: the values every other part of Standpoint speaks in. No file format, no graph, no
// network here.

#include <standpoint/model/corpus.hpp>
#include <standpoint/model/date.hpp>
#include <standpoint/model/document.hpp>
#include <standpoint/model/entity.hpp>
#include <standpoint/model/id.hpp>
#include <standpoint/model/result.hpp>
#include <standpoint/model/statement.hpp>
#include <standpoint/model/text.hpp>
#include <standpoint/model/utf8.hpp>
#include <standpoint/model/version.hpp>
