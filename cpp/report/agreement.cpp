// Its words.
#include "report/agreement.h"

#include <QCoreApplication>

namespace considered::report {

using namespace Qt::StringLiterals;

namespace {

struct Agreement {
    Q_DECLARE_TR_FUNCTIONS(Agreement)
};

} // namespace

QString agreementTitle() {
    return Agreement::tr("How my notes are used");
}

QString agreementNote() {
    return Agreement::tr("One page to talk over together before the first notes are given. Change what does not fit.");
}

QList<AgreementPart> agreementParts() {
    return {
        {Agreement::tr("Whose they are"),
         Agreement::tr(
             "The notes are mine, and for my learning. I choose what I bring and what I leave out. To be asked is not "
             "to have to, and leaving something out needs no reason.")},
        {Agreement::tr("What they are for"), Agreement::tr("We use them to think together in supervision. Each export "
                                                           "says what it was made for, and is used for that "
                                                           "alone.")},
        {Agreement::tr("What they are not for"), Agreement::tr("Not for appraisal or a reference. Not for meetings "
                                                               "about capability or absence. Not for comparing me with "
                                                               "others. They are not a full record of my work.")},
        {Agreement::tr("Who sees them"),
         Agreement::tr(
             "You, and nobody else unless I have said yes first. They are not copied, sent on or put in my file.")},
        {Agreement::tr("How long they stay"),
         Agreement::tr("You delete them or give them back once we have talked, or by a day we choose together.")},
        {Agreement::tr("Where this ends"),
         Agreement::tr(
             "If somebody may come to serious harm you may have to act, and you tell me first where you can. An "
             "employer or a court may ask for notes. So I write little and leave out names.")},
        {Agreement::tr("When we look again"),
         Agreement::tr("Either of us may ask to change this at any time. We look at it again together once a year.")},
    };
}

Sheet agreementSheet(const QString& language) {
    Sheet sheet{agreementTitle(), agreementNote(), {}, {}, language};
    const QList<AgreementPart> parts = agreementParts();
    for (const AgreementPart& part : parts)
        sheet.parts.append({part.title, {part.text}});
    const QString line = u" "_s + QString(28, u'_');
    sheet.parts.append(
        {Agreement::tr("Agreed"),
         {Agreement::tr("Me:") + line, Agreement::tr("My supervisor:") + line, Agreement::tr("Day:") + line}});
    return sheet;
}

} // namespace considered::report
