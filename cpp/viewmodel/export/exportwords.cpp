// The words themselves.
#include "viewmodel/export/exportwords.h"

#include "viewmodel/check/wording.h"

namespace considered::viewmodel::words {

using namespace Qt::StringLiterals;

QString of(AskedBy by) {
    switch (by) {
    case AskedBy::Supervisor:
        return ExportText::tr("My supervisor");
    case AskedBy::Manager:
        return ExportText::tr("My manager");
    case AskedBy::Hr:
        return ExportText::tr("HR");
    case AskedBy::SomeoneElse:
        return ExportText::tr("Someone else");
    case AskedBy::Me:
        return ExportText::tr("Nobody: for my own records");
    }
    Q_UNREACHABLE();
}

QString of(ExportForm form) {
    switch (form) {
    case ExportForm::Pdf:
        return ExportText::tr("PDF with a passphrase");
    case ExportForm::OpenPdf:
        return ExportText::tr("PDF anyone can open");
    case ExportForm::Text:
        return ExportText::tr("Plain text");
    }
    Q_UNREACHABLE();
}

QString of(HintKind kind) {
    switch (kind) {
    case HintKind::OwnWord:
        return ExportText::tr("On your list to cover");
    case HintKind::Private:
        return ExportText::tr("Something of yours, private to supervisors");
    case HintKind::Email:
        return ExportText::tr("Looks like an email address");
    case HintKind::WebAddress:
        return ExportText::tr("Looks like a web address");
    case HintKind::SocialHandle:
        return ExportText::tr("Looks like a name on social media");
    case HintKind::NationalInsurance:
        return ExportText::tr("Looks like a National Insurance number");
    case HintKind::NhsNumber:
        return ExportText::tr("Looks like an NHS number");
    case HintKind::BirthDate:
        return ExportText::tr("Looks like a date of birth");
    case HintKind::Phone:
        return ExportText::tr("Looks like a phone number");
    case HintKind::Postcode:
        return ExportText::tr("Looks like a postcode");
    case HintKind::Name:
        return ExportText::tr("Looks like a name");
    }
    Q_UNREACHABLE();
}

QString checkTitle(Audience audience) {
    return ExportText::tr("Check: %1").arg(titleOf(audience).toLower());
}

QVariantList askedByOptions() {
    QVariantList list;
    for (const AskedBy by : {AskedBy::Supervisor, AskedBy::Manager, AskedBy::Hr, AskedBy::SomeoneElse, AskedBy::Me})
        list.append(QVariantMap{{u"value"_s, QString(codeOf(by))}, {u"text"_s, of(by)}});
    return list;
}

QVariantList rangeOptions() {
    return {QVariantMap{{u"value"_s, 31}, {u"text"_s, ExportText::tr("Last month")}},
            QVariantMap{{u"value"_s, 92}, {u"text"_s, ExportText::tr("Last three months")}},
            QVariantMap{{u"value"_s, 366}, {u"text"_s, ExportText::tr("Last year")}},
            QVariantMap{{u"value"_s, 0}, {u"text"_s, ExportText::tr("Everything I have kept")}}};
}

} // namespace considered::viewmodel::words
