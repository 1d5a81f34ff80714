import numpy as np
import torch

for size, kwargs in ((7, {}), (8, {"count": 3}), (8, {"offset": 9}),
                     (8, {"offset": 8}), (0, {}), (8, {"count": 0})):
    data = bytearray(size)
    print(size, "bytes,", kwargs or "whole")
    for frombuffer, dtype in ((torch.frombuffer, torch.float32),
                              (np.frombuffer, np.float32)):
        try:
            print("   ", frombuffer(data, dtype=dtype, **kwargs))
        except ValueError as error:
            print("   ", error)
