// What the tests of the report room share: a selection to try things on, and readers of the file that are not ours.
#pragma once

#include "report/covering.h"
#include "report/file.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace considered::test {

using namespace Qt::StringLiterals;

inline report::Selection someSelection(int entries = 3) {
    report::Selection selection{u"Notes for supervision"_s,
                                u"Chosen by me, for learning. Not a full record, not for appraisal."_s,
                                u"Page %1 of %2"_s,
                                u"en-GB"_s,
                                {{u"front/why"_s, u"What for"_s, u"To think about pace, as Zainab asked"_s, true}},
                                false,
                                {}};
    for (int i = 0; i < entries; ++i)
        selection.entries.append(
            {QUuid(uint(i + 1), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
             {1795000000000 - qint64(i) * 86400000 * 9, 0},
             u"Employer visit"_s,
             {{u"%1/learning"_s.arg(i), u"What I take from it"_s,
               u"I gave one line about returning to work. They eased up. Amir Khan asked about adjustments, at 10:30, "
               u"ring 07700 900123 — “fine”, it was the office’s final offer. Number %1.\nA second line: 50% of it "
               u"(café, naïve, Łódź, Ünal)."_s.arg(i),
               true}}});
    return selection;
}

/// NFKC with white space folded: what two texts must have in common to say the same.
inline QString folded(const QString& text) {
    // Inter draws ’ and ʼ, ” and ˮ as one, and newer Qt names such a drawing by its other character.
    return text.normalized(QString::NormalizationForm_KC).replace(u'ʼ', u'’').replace(u'ˮ', u'”').simplified();
}

struct Ran {
    int code = -1;
    QByteArray out;
};

/// Runs a reader on bytes that lie in a file of a folder of their own.
inline Ran read(const QByteArray& bytes, const QString& program, const QStringList& before,
                const QStringList& after = {}) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, before + QStringList{path} + after);
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput()};
}

} // namespace considered::test
