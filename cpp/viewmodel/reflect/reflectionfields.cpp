// The fields of ReflectionEditor: each answer by its code, each text as it stands, and what the chips offer.
#include "viewmodel/reflect/reflectioneditor.h"
#include "viewmodel/reflect/reflectionwords.h"

namespace considered::viewmodel {

namespace {

template <typename E> QString codeOrEmpty(const std::optional<E>& value) {
    return value ? QString(codeOf(*value)) : QString();
}

} // namespace

template <typename F> void ReflectionEditor::tap(F& field, const F& value) {
    if (!m_active || field == value)
        return;
    field = value;
    m_writer.tapped(m_reflection);
    emit fieldsChanged();
}

void ReflectionEditor::write(QString& field, const QString& text) {
    if (!m_active || field == text)
        return;
    field = text;
    m_writer.typed(m_reflection);
    emit fieldsChanged();
}

QString ReflectionEditor::context() const {
    return codeOrEmpty(m_reflection.context);
}
void ReflectionEditor::setContext(const QString& code) {
    tap(m_reflection.context, audienceFrom(code));
}
QString ReflectionEditor::use() const {
    return codeOrEmpty(m_reflection.use);
}
void ReflectionEditor::setUse(const QString& code) {
    tap(m_reflection.use, useFrom(code));
}
QString ReflectionEditor::landed() const {
    return codeOrEmpty(m_reflection.landed);
}
void ReflectionEditor::setLanded(const QString& code) {
    tap(m_reflection.landed, landingFrom(code));
}
void ReflectionEditor::setEffectPerson(const QString& text) {
    write(m_reflection.effectPerson, text);
}
QString ReflectionEditor::askedThem() const {
    return codeOrEmpty(m_reflection.askedThem);
}
void ReflectionEditor::setAskedThem(const QString& code) {
    tap(m_reflection.askedThem, yesNoFrom(code));
}
QString ReflectionEditor::effectUs() const {
    return codeOrEmpty(m_reflection.effectUs);
}
void ReflectionEditor::setEffectUs(const QString& code) {
    tap(m_reflection.effectUs, closenessFrom(code));
}
void ReflectionEditor::setEffectMe(const QString& text) {
    write(m_reflection.effectMe, text);
}
QString ReflectionEditor::helpedWork() const {
    return codeOrEmpty(m_reflection.helpedWork);
}
void ReflectionEditor::setHelpedWork(const QString& code) {
    tap(m_reflection.helpedWork, helpedWorkFrom(code));
}
void ReflectionEditor::setWorked(const QString& text) {
    write(m_reflection.worked, text);
}
void ReflectionEditor::setFeltThen(const QString& text) {
    write(m_reflection.feltThen, text);
}
void ReflectionEditor::setFeltNow(const QString& text) {
    write(m_reflection.feltNow, text);
}
void ReflectionEditor::setLearning(const QString& text) {
    write(m_reflection.learning, text);
}
QString ReflectionEditor::shareTeam() const {
    return codeOrEmpty(m_reflection.shareTeam);
}
void ReflectionEditor::setShareTeam(const QString& code) {
    tap(m_reflection.shareTeam, teamShareFrom(code));
}
void ReflectionEditor::setForSupervision(bool on) {
    tap(m_reflection.forSupervision, on);
}
void ReflectionEditor::setJustForMe(bool on) {
    tap(m_reflection.justForMe, on);
}

QVariantList ReflectionEditor::contextOptions() {
    return words::options({Audience::Employer, Audience::Client, Audience::Team, Audience::Clinical});
}
QVariantList ReflectionEditor::useOptions() {
    return words::options({Use::Shared, Use::UsedQuietly, Use::HeldBack, Use::None});
}
QVariantList ReflectionEditor::landedOptions() {
    return words::options({Landing::NotWell, Landing::Mixed, Landing::Ok, Landing::Well, Landing::CantTell});
}
QVariantList ReflectionEditor::yesNoOptions() {
    return words::options({YesNo::Yes, YesNo::No});
}
QVariantList ReflectionEditor::closenessOptions() {
    return words::options({Closeness::Closer, Closeness::Same, Closeness::Distant});
}
QVariantList ReflectionEditor::helpedOptions() {
    return words::options({HelpedWork::Yes, HelpedWork::No, HelpedWork::TooSoon});
}
QVariantList ReflectionEditor::teamOptions() {
    return words::options({TeamShare::Yes, TeamShare::Maybe, TeamShare::No});
}

} // namespace considered::viewmodel
