// Nothing: this program is there for its precompiled headers.
int main() {
    return 0;
}
