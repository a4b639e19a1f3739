// Showing and copying it.
#include "viewmodel/supervision/leaderspage.h"

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

LeadersView::LeadersView(const Context& context, platform::Clipboard& clipboard, QObject* parent)
    : QObject(parent), m_context(context), m_clipboard(clipboard), m_printing(context) {
    connect(&m_printing, &Printing::busyChanged, this, &LeadersView::savingChanged);
}

QVariantList LeadersView::parts() const {
    QVariantList parts;
    for (const LeadersPage::Part& part : m_context.practice.supervision.leadersPage.parts) {
        QStringList lines;
        for (const Line& line : part.lines)
            lines.append(line.text);
        parts.append(QVariantMap{{u"title"_s, part.title}, {u"lines"_s, lines}});
    }
    return parts;
}

void LeadersView::copy() {
    QString text = title() + u"\n\n"_s + note() + u"\n"_s;
    for (const LeadersPage::Part& part : m_context.practice.supervision.leadersPage.parts) {
        text += u"\n"_s + part.title + u"\n"_s;
        for (const Line& line : part.lines)
            text += u"• "_s + line.text + u"\n"_s;
    }
    m_clipboard.copy(text);
    m_context.notices.show(tr("Copied. There is nothing of yours in it."));
}

void LeadersView::save() {
    report::Sheet sheet{title(), note(), {}};
    for (const LeadersPage::Part& part : m_context.practice.supervision.leadersPage.parts) {
        QStringList lines;
        for (const Line& line : part.lines)
            lines.append(u"• "_s + line.text);
        sheet.parts.append({part.title, lines});
    }
    m_printing.save(tr("Save the page"), tr("For whoever leads.pdf", "a file name"), sheet);
}

} // namespace considered::viewmodel
