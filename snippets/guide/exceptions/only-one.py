import numpy as np
import torch

for call in ["x.squeeze(0)", "x + 300", "x // 0", "x[::-1]"]:
    row = [call]
    array = np.ones((2, 3), np.uint8)
    for x in array, torch.from_numpy(array):
        try:
            eval(call)
            row.append("nothing")
        except Exception as error:
            row.append(type(error).__name__)
    print("{:13} {:14} {}".format(*row))
