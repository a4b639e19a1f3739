// One of the subjects that a program tests. Reading heavy headers takes longer than anything in a test's file, so the
// files of a folder are built together, into one program; each subject is still a run of its own:
//   PROGRAM SUBJECT [QTest's arguments]
#pragma once

#include <QGuiApplication>
#include <QTest>

namespace considered::tests {

/// Makes a subject one that its program knows, by the name of its file without ".cpp".
struct Subject {
    using Run = int (*)(int argc, char** argv);
    Subject(const char* file, Run run);
};

/// How many of a test's functions failed.
template <class Test, class Application> int runSubject(int argc, char** argv) {
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi); // as QTEST_MAIN has it
    const Application application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace considered::tests

/// In place of QTEST_MAIN and its kind.
#define CONSIDERED_SUBJECT(Test, Application)                                                                          \
    static const considered::tests::Subject subjectOf##Test(__FILE__,                                                  \
                                                            &considered::tests::runSubject<Test, Application>);
