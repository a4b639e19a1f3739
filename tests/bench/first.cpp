// The app as it ships, but for ending itself after its first frame.
#include "app/composition.h"
#include "bench/firstframe.h"

using namespace considered;

int main(int argc, char** argv) {
    platform::harden();
    QGuiApplication application(argc, argv);
    auto composition = app::Composition::make(QString::fromLocal8Bit(argv[1]), app::systemParts());
    if (!composition || !(*composition)->show())
        return 1;
    bench::reportFirstFrame((*composition)->window());
    return QGuiApplication::exec();
}
