import pathlib

pathlib.Path("model.pt").write_text("<!DOCTYPE html>")

with open("model.pt", "rb") as file:
    print(file.read(9))
