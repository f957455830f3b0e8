#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QMenu;
class QToolButton;

namespace Desk {

class SearchField;

/// The controls beside the tabs of a task's story: from when to when, the filter, zoom, and a menu. What there is no
/// room for gives way, the least needed first.
class StoryCorner final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryCorner)
public:
    explicit StoryCorner(QWidget *parent = nullptr);
    ~StoryCorner() override;

    void setRange(const QString &range, const QString &details);
    [[nodiscard]] QString words() const;
    void clearWords();
    /// `found` says what is announced of the words, see SearchField::setFound().
    void setFound(const std::function<QString()> &found);
    /// Which controls the tab has a use for, in a pane of that width in pixels, of which the tabs need `tabs`. Folded
    /// away, none but the one that unfolds.
    void fit(int width, int tabs, bool isTimeline, bool isFiltered, bool isFolded);

Q_SIGNALS:
    void wordsChanged(const QString &words);
    void zoomWanted(double factor);
    void fitWanted();
    void menuAboutToShow(QMenu *menu);
    /// A person wants the pages below folded away, or unfolded.
    void foldWanted(bool folded);

private:
    [[nodiscard]] int neededWidth() const;
    QToolButton *add(const QString &name, const QString &text, const QString &words);

    QLabel *m_range;
    SearchField *m_filter;
    QToolButton *m_zoomOut;
    QToolButton *m_zoomIn;
    QToolButton *m_fit;
    QToolButton *m_more;
    QToolButton *m_fold;
    bool m_isFolded = false;
};

} // namespace Desk
