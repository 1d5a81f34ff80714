import numpy as np
import torch

print(np.frombuffer(bytearray(8), dtype=np.float32, count=0))
for length, options in (
        (8, {"count": -5}), (7, {}), (0, {}), (8, {"count": 0}),
        (8, {"count": 3}), (8, {"offset": 8})):
    try:
        print(torch.frombuffer(
            bytearray(length), dtype=torch.float32, **options))
    except ValueError as error:
        print(error)
