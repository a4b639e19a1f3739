// Showing and saving it.
#include "viewmodel/export/agreement.h"

#include "report/agreement.h"
#include "storage/settings.h"
#include "viewmodel/await.h"
#include "viewmodel/datewords.h"
#include "viewmodel/sentences.h"

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

namespace {

const QString agreedKey = u"supervision.agreedOn"_s;

} // namespace

Agreement::Agreement(const Context& context, const QMap<QString, QString>& stored, QObject* parent)
    : QObject(parent), m_context(context), m_printing(context),
      m_agreedOn(QDate::fromString(stored.value(agreedKey), Qt::ISODate)) {}

QString Agreement::agreedOn() const {
    return m_agreedOn.isValid() ? inWords(m_agreedOn, DateForm::DayMonthYear) : QString();
}

void Agreement::setAgreed(bool agreed) {
    if (agreed == m_agreedOn.isValid())
        return;
    m_agreedOn = agreed ? m_context.clock.now().localDate() : QDate();
    emit changed();
    const QString value = agreed ? m_agreedOn.toString(Qt::ISODate) : QString();
    await(this,
          m_context.vault.ask([value](storage::Database& db) { return storage::Settings(db).set(agreedKey, value); }),
          [this](const Result<void>& kept) {
              if (!kept)
                  m_context.notices.show(lineFor(kept.error()));
          });
}

QString Agreement::title() {
    return report::agreementTitle();
}

QString Agreement::note() {
    return report::agreementNote();
}

QVariantList Agreement::parts() {
    QVariantList list;
    const auto all = report::agreementParts();
    for (const report::AgreementPart& part : all)
        list.append(QVariantMap{{u"title"_s, part.title}, {u"text"_s, part.text}});
    return list;
}

void Agreement::save() {
    m_printing.save(tr("Save the page"), u"how-my-notes-are-used.pdf"_s, report::agreementSheet(u"en-GB"_s));
}

} // namespace considered::viewmodel
