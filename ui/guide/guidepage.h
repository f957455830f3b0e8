#pragma once

#include <QTextBrowser>

namespace Desk {

/// A chapter of the guide as it is read: tables with thin lines, and pictures no wider than the page.
class GuidePage final : public QTextBrowser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuidePage)
public:
    explicit GuidePage(QWidget *parent = nullptr);
    ~GuidePage() override;

    /// Shows it from its beginning. Pictures are named from the folder of the chapters.
    void showChapter(const QString &markdown);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void calmTables();
    void fitPictures();
};

} // namespace Desk
