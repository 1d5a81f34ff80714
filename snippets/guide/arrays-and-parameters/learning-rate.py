import io
import numpy as np
import torch

weights = torch.ones(2, requires_grad=True)
for rate in 0.5, np.float64(0.5):
    optimizer = torch.optim.SGD([weights], lr=rate)
    file = io.BytesIO()
    torch.save(optimizer.state_dict(), file)
    file.seek(0)
    try:
        print(torch.load(file)["param_groups"][0]["lr"])
    except Exception as error:
        print(type(error).__name__, str(error).split(".")[0])
