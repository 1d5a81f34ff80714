import numpy as np
import torch

weights = [torch.nn.Parameter(torch.zeros(2))]
rate = np.geomspace(0.1, 0.001, 3)[0]
for lr in float(rate), rate:
    torch.save(torch.optim.SGD(weights, lr).state_dict(), "a.pt")
    try:
        print(torch.load("a.pt")["param_groups"][0]["lr"])
    except Exception as error:
        print(type(lr).__name__, "multiarray.scalar" in str(error))
