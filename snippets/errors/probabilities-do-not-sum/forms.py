import numpy as np
import torch

p = torch.softmax(torch.zeros(3), dim=0)
forms = {"p": p, "p.tolist()": p.tolist(), "p.numpy()": p.numpy()}
forms["p.double().numpy()"] = p.double().numpy()
forms["normalised"] = (p.double() / p.double().sum()).numpy()
for name, form in forms.items():
    try:
        np.random.default_rng(0).choice(3, p=form)
        print(name, "passes")
    except ValueError:
        print(name, "raises")
