// The words themselves.
#include "viewmodel/export/exportwords.h"

#include <QCoreApplication>

namespace considered::viewmodel::words {

using namespace Qt::StringLiterals;

QString inExport(const char* text, const char* comment) {
    return QCoreApplication::translate("Export", text, comment);
}

QString of(AskedBy by) {
    switch (by) {
    case AskedBy::Supervisor:
        return inExport("My supervisor");
    case AskedBy::Manager:
        return inExport("My manager");
    case AskedBy::Hr:
        return inExport("HR");
    case AskedBy::SomeoneElse:
        return inExport("Someone else");
    case AskedBy::Me:
        return inExport("Nobody: for my own records");
    }
    Q_UNREACHABLE();
}

QString of(ExportForm form) {
    switch (form) {
    case ExportForm::Pdf:
        return inExport("PDF with a passphrase");
    case ExportForm::OpenPdf:
        return inExport("PDF anyone can open");
    case ExportForm::Text:
        return inExport("Plain text");
    }
    Q_UNREACHABLE();
}

QString of(HintKind kind) {
    switch (kind) {
    case HintKind::OwnWord:
        return inExport("On your list to cover");
    case HintKind::Private:
        return inExport("Something of yours, private to supervisors");
    case HintKind::Email:
        return inExport("Looks like an email address");
    case HintKind::WebAddress:
        return inExport("Looks like a web address");
    case HintKind::SocialHandle:
        return inExport("Looks like a name on social media");
    case HintKind::NationalInsurance:
        return inExport("Looks like a National Insurance number");
    case HintKind::NhsNumber:
        return inExport("Looks like an NHS number");
    case HintKind::BirthDate:
        return inExport("Looks like a date of birth");
    case HintKind::Phone:
        return inExport("Looks like a phone number");
    case HintKind::Postcode:
        return inExport("Looks like a postcode");
    case HintKind::Name:
        return inExport("Looks like a name");
    }
    Q_UNREACHABLE();
}

QVariantList askedByOptions() {
    QVariantList list;
    for (const AskedBy by : {AskedBy::Supervisor, AskedBy::Manager, AskedBy::Hr, AskedBy::SomeoneElse, AskedBy::Me})
        list.append(QVariantMap{{u"value"_s, QString(codeOf(by))}, {u"text"_s, of(by)}});
    return list;
}

QVariantList rangeOptions() {
    return {QVariantMap{{u"value"_s, 31}, {u"text"_s, inExport("Last month")}},
            QVariantMap{{u"value"_s, 92}, {u"text"_s, inExport("Last three months")}},
            QVariantMap{{u"value"_s, 366}, {u"text"_s, inExport("Last year")}},
            QVariantMap{{u"value"_s, 0}, {u"text"_s, inExport("Everything I have kept")}}};
}

} // namespace considered::viewmodel::words
