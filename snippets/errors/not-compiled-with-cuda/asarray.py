import numpy as np
import torch

array = np.ones(2)
for call in (
    lambda: torch.as_tensor(array, device="xpu"),
    lambda: torch.asarray(array, device="xpu"),
    lambda: torch.asarray(array, device="xpu:0"),
    lambda: torch.asarray(array, device="xpu", copy=False),
):
    try:
        call()
    except Exception as error:
        words = str(error).split(". ")[0]
        print(type(error).__name__, "|", words)
