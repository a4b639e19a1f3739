// Showing and copying it.
#include "viewmodel/supervision/leaderspage.h"

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

LeadersView::LeadersView(const Context& context, platform::Clipboard& clipboard, QObject* parent)
    : QObject(parent), m_context(context), m_clipboard(clipboard) {}

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

} // namespace considered::viewmodel
