# The app's own words in other languages (assets/i18n/README.md). What gathers them is written here alone; the file to
# write follows it. Without line numbers, so that a file changes only when words do.
find_package(Qt6 REQUIRED COMPONENTS LinguistTools)
set(CONSIDERED_GATHER $<TARGET_FILE:Qt6::lupdate> -locations none -no-obsolete -source-language en_GB -extensions cpp,h,qml
  cpp qml platform -ts)
file(GLOB CONSIDERED_LANGUAGES CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/assets/i18n/considered_*.ts")

# All words there are, for what looks at them or makes a language of them.
set(CONSIDERED_WORDS "${CMAKE_BINARY_DIR}/words/considered.ts")
add_custom_target(considered_words
  COMMAND ${CMAKE_COMMAND} -E make_directory "${CMAKE_BINARY_DIR}/words"
  COMMAND ${CONSIDERED_GATHER} "${CONSIDERED_WORDS}" -silent
  WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}"
  BYPRODUCTS "${CONSIDERED_WORDS}"
  VERBATIM)

# cmake --build BUILD --target words: the languages of assets/i18n, brought up to what the sources say now. English is
# the language of the sources, and needs the plurals alone.
set(update)
foreach(language IN LISTS CONSIDERED_LANGUAGES)
  set(only)
  if(language MATCHES "_en_GB\\.ts$")
    set(only -pluralonly)
  endif()
  list(APPEND update COMMAND ${CONSIDERED_GATHER} "${language}" ${only})
endforeach()
add_custom_target(words ${update} WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}" VERBATIM)

# considered_languages(TARGET): the languages as Qt reads them, under :/considered/i18n of a target.
function(considered_languages target)
  set(made)
  foreach(language IN LISTS CONSIDERED_LANGUAGES)
    get_filename_component(name "${language}" NAME_WE)
    set(qm "${CMAKE_CURRENT_BINARY_DIR}/${name}.qm")
    add_custom_command(OUTPUT "${qm}" COMMAND Qt6::lrelease -silent "${language}" -qm "${qm}" DEPENDS "${language}"
      VERBATIM)
    list(APPEND made "${qm}")
  endforeach()
  qt_add_resources(${target} considered_languages PREFIX "/considered/i18n" BASE "${CMAKE_CURRENT_BINARY_DIR}"
    FILES ${made})
endfunction()
