import math
import numpy as np
import torch

weights = torch.ones(2, requires_grad=True)
for cos in math.cos, np.cos:
    optimizer = torch.optim.SGD([weights], lr=0.5)
    torch.optim.lr_scheduler.LambdaLR(optimizer, lambda n: cos(n / 9))
    torch.save(optimizer.state_dict(), "optimizer.pt")
    try:
        print(torch.load("optimizer.pt")["param_groups"][0]["lr"])
    except Exception as error:
        print(type(error).__name__, str(error).split(".")[0])
