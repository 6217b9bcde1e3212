#include "errors.hpp"

#include "rows.hpp"

#include <exception>

namespace standpoint::python {

namespace py = pybind11;

std::string_view to_word(Errc code) {
  switch (code) {
    case Errc::not_found:
      return "not_found";
    case Errc::unreadable:
      return "unreadable";
    case Errc::empty:
      return "empty";
    case Errc::not_text:
      return "not_text";
    case Errc::malformed:
      return "malformed";
    case Errc::unsupported:
      return "unsupported";
    case Errc::invalid_value:
      return "invalid_value";
    case Errc::too_large:
      return "too_large";
    case Errc::not_writable:
      return "not_writable";
    case Errc::in_use:
      return "in_use";
    case Errc::stopped:
      return "stopped";
    case Errc::internal:
      break;
  }
  return "internal";
}

py::str to_str(std::string_view text) {
  PyObject* made =
      PyUnicode_DecodeUTF8(text.data(), static_cast<Py_ssize_t>(text.size()), "backslashreplace");
  if (made == nullptr) throw py::error_already_set();
  return py::reinterpret_steal<py::str>(made);
}

void register_errors() {
  py::register_exception_translator([](std::exception_ptr thrown) {
    try {
      if (thrown) std::rethrow_exception(thrown);
    } catch (const Failure& failure) {
      const py::object type = py::module_::import("standpoint._errors").attr(to_str(failure.kind));
      const py::object error =
          type(to_str(failure.error.message), to_str(to_word(failure.error.code)),
               to_str(failure.error.where), to_str(failure.name), list_of(failure.suggestions));
      PyErr_SetObject(type.ptr(), error.ptr());
    }
  });
}

}  // namespace standpoint::python
