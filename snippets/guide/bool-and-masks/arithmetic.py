import numpy as np
import torch

print("| | NumPy | PyTorch |", "| --- | --- | --- |", sep="\n")
for text in ("m.sum()", "m + m", "m / 2", "~m", "1 - m", "m - m",
             "m.mean()", "m.argmax()"):
    row = [f"`{text}`"]
    for m in (np.array([True, False]), torch.tensor([True, False])):
        try:
            row.append(f"`{eval(text).tolist()}`")
        except (TypeError, RuntimeError) as error:
            row.append(type(error).__name__)
    print("|", " | ".join(row), "|")
