// The main of a program of subjects.
#include "subject.h"

#include <QFileInfo>
#include <cstdio>
#include <map>

namespace {

std::map<QString, considered::tests::Subject::Run>& subjects() {
    static std::map<QString, considered::tests::Subject::Run> all;
    return all;
}

} // namespace

considered::tests::Subject::Subject(const char* file, Run run) {
    subjects().emplace(QFileInfo(QString::fromUtf8(file)).completeBaseName(), run);
}

int main(int argc, char** argv) {
    const auto asked = argc > 1 ? subjects().find(QString::fromLocal8Bit(argv[1])) : subjects().end();
    if (asked == subjects().end()) {
        std::fprintf(stderr, "say which subject:\n");
        for (const auto& [name, run] : subjects())
            std::fprintf(stderr, "  %s\n", qPrintable(name));
        return 2;
    }
    argv[1] = argv[0];
    return asked->second(argc - 1, argv + 1);
}
