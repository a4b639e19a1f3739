# A room is one static library; what it links is the architecture (cpp/README.md). Warnings, hardening and sanitizers
# are the same for every room, test and program.
# Without -Wnull-dereference: GCC 12 sees null where QPointer has just been asked; clang-tidy looks for the real ones.
add_library(considered_flags INTERFACE)
target_compile_options(considered_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
  -fstack-protector-strong)
# GCC 14 takes the half of a tl::expected that is not there for one that was not set; 12, and clang-tidy, still look.
target_compile_options(considered_flags INTERFACE
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_GREATER_EQUAL:$<CXX_COMPILER_VERSION>,13>>:-Wno-maybe-uninitialized>)
target_compile_definitions(considered_flags INTERFACE
  QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_FOREACH QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(CMAKE_SYSTEM_PROCESSOR STREQUAL "x86_64")
  target_compile_options(considered_flags INTERFACE -fcf-protection -fstack-clash-protection)
endif()
if(CONSIDERED_WERROR)
  target_compile_options(considered_flags INTERFACE -Werror)
endif()
if(CONSIDERED_SANITIZE)
  target_compile_options(considered_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
    -fno-omit-frame-pointer)
  target_link_options(considered_flags INTERFACE -fsanitize=address,undefined)
else()
  target_compile_definitions(considered_flags INTERFACE $<$<NOT:$<CONFIG:Debug>>:_FORTIFY_SOURCE=3>
    _GLIBCXX_ASSERTIONS)
  target_link_options(considered_flags INTERFACE -Wl,-z,relro,-z,now)
endif()

# considered_room(NAME [QOBJECTS] SOURCES … LINKS …): the static library considered_NAME, from the current folder.
# QOBJECTS where it declares any.
function(considered_room name)
  cmake_parse_arguments(ROOM "QOBJECTS" "" "SOURCES;LINKS" ${ARGN})
  add_library(considered_${name} STATIC ${ROOM_SOURCES})
  set_target_properties(considered_${name} PROPERTIES AUTOMOC ${ROOM_QOBJECTS})
  target_include_directories(considered_${name} PUBLIC "${CMAKE_SOURCE_DIR}/cpp")
  target_link_libraries(considered_${name} PUBLIC ${ROOM_LINKS} PRIVATE considered_flags)
  if(name STREQUAL "domain") # which every room stands on
    considered_headers(considered_domain)
  else()
    considered_headers_of(considered_domain considered_${name})
  endif()
  considered_together(considered_${name})
endfunction()

# considered_together(TARGET): heavy headers, light files: built many at a time they take a third of the time.
function(considered_together target)
  set_target_properties(${target} PROPERTIES UNITY_BUILD "${CONSIDERED_UNITY}" UNITY_BUILD_BATCH_SIZE 12)
endfunction()

# considered_headers(TARGET HEADERS …): parses the heavy Qt and standard headers once for all files of the target.
function(considered_headers target)
  target_precompile_headers(${target} PRIVATE <QByteArray> <QList> <QMap> <QString> <QUuid> <functional> <memory>
    <optional> <tl/expected.hpp> ${ARGN})
  target_compile_options(${target} PRIVATE -fpch-preprocess) # for ccache
endfunction()

# considered_headers_of(OTHER TARGET): the target reads what was parsed for the other.
function(considered_headers_of other target)
  target_precompile_headers(${target} REUSE_FROM ${other})
  target_compile_options(${target} PRIVATE -fpch-preprocess)
endfunction()
