import numpy as np
import torch

tensor = torch.tensor([[1.0, 2.0], [3.0, 5.0]])
for name, arguments in (
    ("reshape", [4]), ("transpose", []), ("swapaxes", [0, 1]),
    ("take", [[0]]), ("repeat", [2]), ("clip", [1, 2]),
    ("delete", [0]), ("insert", [0, 9.0]), ("matmul", [tensor]),
    ("linalg.inv", []), ("linalg.solve", [tensor]),
):
    function = np
    for part in name.split("."):
        function = getattr(function, part)
    print(f"{name:12}", type(function(tensor, *arguments)).__name__)
