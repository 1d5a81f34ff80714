import gymnasium as gym
import torch

env = gym.make("Pendulum-v1", disable_env_checker=True)
for action in (torch.tensor([0.5]).numpy(), torch.tensor([0.5])):
    env.reset(seed=0)
    observation, reward, *_ = env.step(action)
    print(type(action).__name__, "->", type(reward).__name__)
