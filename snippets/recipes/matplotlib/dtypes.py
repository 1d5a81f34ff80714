import matplotlib.pyplot as plt
import torch

for dtype in (torch.bool, torch.int64, torch.float16, torch.bfloat16):
    values = torch.ones(3, dtype=dtype)
    try:
        print(dtype, plt.plot(values)[0].get_ydata())
    except TypeError as error:
        print(dtype, error)
print(plt.plot(values.float())[0].get_ydata())
