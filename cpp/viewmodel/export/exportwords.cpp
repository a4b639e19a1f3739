// The words themselves.
#include "viewmodel/export/exportwords.h"

#include <QCoreApplication>

namespace considered::viewmodel::words {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Export", text);
}

} // namespace

QString of(AskedBy by) {
    switch (by) {
    case AskedBy::Supervisor:
        return tr("My supervisor");
    case AskedBy::Manager:
        return tr("My manager");
    case AskedBy::Hr:
        return tr("HR");
    case AskedBy::SomeoneElse:
        return tr("Someone else");
    case AskedBy::Me:
        return tr("Nobody: for my own records");
    }
    Q_UNREACHABLE();
}

QString of(ExportForm form) {
    switch (form) {
    case ExportForm::Pdf:
        return tr("PDF with a passphrase");
    case ExportForm::OpenPdf:
        return tr("PDF anyone can open");
    case ExportForm::Text:
        return tr("Plain text");
    }
    Q_UNREACHABLE();
}

QString of(HintKind kind) {
    switch (kind) {
    case HintKind::OwnWord:
        return tr("On your list to cover");
    case HintKind::Private:
        return tr("Something of yours, private to supervisors");
    case HintKind::Email:
        return tr("Looks like an email address");
    case HintKind::WebAddress:
        return tr("Looks like a web address");
    case HintKind::SocialHandle:
        return tr("Looks like a name on social media");
    case HintKind::NationalInsurance:
        return tr("Looks like a National Insurance number");
    case HintKind::NhsNumber:
        return tr("Looks like an NHS number");
    case HintKind::BirthDate:
        return tr("Looks like a date of birth");
    case HintKind::Phone:
        return tr("Looks like a phone number");
    case HintKind::Postcode:
        return tr("Looks like a postcode");
    case HintKind::Name:
        return tr("Looks like a name");
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
    return {QVariantMap{{u"value"_s, 31}, {u"text"_s, tr("Last month")}},
            QVariantMap{{u"value"_s, 92}, {u"text"_s, tr("Last three months")}},
            QVariantMap{{u"value"_s, 366}, {u"text"_s, tr("Last year")}},
            QVariantMap{{u"value"_s, 0}, {u"text"_s, tr("Everything I have kept")}}};
}

} // namespace considered::viewmodel::words
