// Painting and finding words.
#include "viewmodel/export/pageview.h"

#include <QPainter>

namespace considered::viewmodel {

PageView::PageView(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setOpaquePainting(true);
    setFillColor(Qt::white);
    setImplicitWidth(report::Pages::width / 10);
    setImplicitHeight(report::Pages::height / 10);
}

void PageView::setFlow(ExportFlow* flow) {
    if (flow == m_flow)
        return;
    if (m_flow)
        disconnect(m_flow, nullptr, this, nullptr);
    m_flow = flow;
    if (flow)
        connect(flow, &ExportFlow::pagesChanged, this, &PageView::follow);
    follow();
    emit flowChanged();
}

void PageView::setPage(int page) {
    if (page == m_page)
        return;
    m_page = page;
    m_word = -1;
    follow();
    emit pageChanged();
}

void PageView::follow() {
    m_pages = m_flow ? m_flow->laidPages() : nullptr;
    m_words.clear();
    if (m_pages && m_page >= 0 && m_page < m_pages->pages.size())
        m_words = report::wordsOn(m_pages->pages.at(m_page));
    m_word = std::min(m_word, int(m_words.size()) - 1);
    update();
    emit wordChanged();
}

void PageView::paint(QPainter* painter) {
    if (!m_pages || m_page < 0 || m_page >= m_pages->pages.size())
        return;
    const double scale = width() / report::Pages::width;
    painter->scale(scale, scale);
    report::draw(*painter, m_pages->pages.at(m_page));
}

const report::PageWord* PageView::current() const {
    return m_word >= 0 && m_word < m_words.size() ? &m_words.at(m_word) : nullptr;
}

QString PageView::wordText() const {
    return current() ? current()->text : QString();
}

bool PageView::wordCovered() const {
    return current() && current()->covered;
}

QRectF PageView::wordRect() const {
    if (!current())
        return {};
    const double scale = width() / report::Pages::width;
    const QRectF rect = current()->rect;
    return {rect.x() * scale, rect.y() * scale, rect.width() * scale, rect.height() * scale};
}

void PageView::step(int words) {
    if (m_words.isEmpty())
        return;
    m_word = std::clamp(m_word + words, 0, int(m_words.size()) - 1);
    emit wordChanged();
}

void PageView::pressWord() {
    if (const report::PageWord* word = current(); word && m_flow)
        m_flow->toggleCover(word->block, word->start, word->length);
}

bool PageView::touch(qreal x, qreal y) {
    const double scale = report::Pages::width / std::max(1.0, width());
    const QPointF at(x * scale, y * scale);
    // A finger is wider than a word is high: the nearest word counts.
    int nearest = -1;
    double least = 60;
    for (int i = 0; i < m_words.size(); ++i) {
        const QRectF rect = m_words.at(i).rect;
        const double dx = std::max({rect.left() - at.x(), 0.0, at.x() - rect.right()});
        const double dy = std::max({rect.top() - at.y(), 0.0, at.y() - rect.bottom()});
        if (dx + dy < least) {
            least = dx + dy;
            nearest = i;
        }
    }
    if (nearest < 0)
        return false;
    m_word = nearest;
    emit wordChanged();
    pressWord();
    return true;
}

void PageView::geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry) {
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    update();
    emit wordChanged();
}

} // namespace considered::viewmodel
