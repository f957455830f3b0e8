#pragma once

#include "guide.h"

#include <QDialog>
#include <QList>

class QListWidget;
class QSplitter;

namespace Desk {

class GuidePage;
class PlainLabel;
class SearchField;

/// The user guide beside the window: chapters at the left, the chosen one at the right, and a search through all of it.
class GuideDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuideDialog)
public:
    explicit GuideDialog(const QList<GuideChapter> &chapters, QWidget *parent = nullptr);
    ~GuideDialog() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void search();
    void showChapter(int row);
    void mark();

    QList<GuideChapter> m_chapters;
    SearchField *m_field;
    PlainLabel *m_count;
    QSplitter *m_parts;
    QListWidget *m_list;
    GuidePage *m_page;
    int m_shown = -1;
};

} // namespace Desk
